package org.newsgraph.extract.claim;

import java.util.Optional;
import org.newsgraph.model.Span;

/**
 * A post as a noun phrase: {@code 美国前气候特使} is the post 气候特使, of 美国, no longer held.
 *
 * @param begin where the whole phrase begins, with the object and words such as 现任
 * @param post where the post's title stands
 * @param object for whom the post is held
 * @param status when it is held
 * @param whole whether the title says all by itself
 */
record PostPhrase(
    int begin,
    Span post,
    Optional<Clause.Named> object,
    PostLexicon.Status status,
    boolean whole) {}
