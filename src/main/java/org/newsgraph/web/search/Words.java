package org.newsgraph.web.search;

import java.util.Locale;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.newsgraph.text.ChineseScript;

/** From what people type to what is looked for: every word, and Chinese words whole. */
final class Words {

  /** More words than anybody types; longer input would only make work. */
  private static final int MOST = 12;

  private Words() {}

  static Query query(String field, String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(new CJKAnalyzer());
    boolean any = false;
    String[] parts = ChineseScript.simplify(words).strip().split("\\s+", MOST + 1);
    for (int i = 0; i < Math.min(MOST, parts.length); i++) {
      Query part = part(builder, field, parts[i]);
      if (part != null) {
        all.add(part, Occur.MUST);
        any = true;
      }
    }
    return any ? all.build() : new MatchNoDocsQuery("nothing to look for");
  }

  private static Query part(QueryBuilder builder, String field, String word) {
    // A single character is in the index only as the first of a pair.
    if (word.codePointCount(0, word.length()) == 1 && ChineseScript.isHan(word.charAt(0))) {
      return new PrefixQuery(new Term(field, word.toLowerCase(Locale.ROOT)));
    }
    return builder.createPhraseQuery(field, word);
  }
}
