package org.newsgraph.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsgraph.ingest.Metadata.Field;

/** The items of a feed, RSS or Atom, each with as much of its article as the feed gives. */
final class FeedRecords implements Records {

  private static final Pattern FEED =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]{0,200}\\?>)?(?:\\s|<!--.{0,2000}?-->|<\\?.{0,300}?\\?>)*"
              + "<(?:!DOCTYPE\\s+)?(?:rss|rdf:RDF|(?:atom:)?feed)\\b.*",
          Pattern.DOTALL);

  private static final int MAX_DEPTH = 200;

  private final Path file;
  private final SyndFeed feed;
  private int number;

  FeedRecords(Path file) throws IOException, UnreadableException {
    this.file = file;
    this.feed = parse(FileContent.read(file));
  }

  /** Whether a text begins like a feed. */
  static boolean isFeed(String head) {
    return FEED.matcher(head).matches();
  }

  /**
   * Takes a feed apart.
   *
   * @throws UnreadableException if it is none; so is a document type, with which entities could be
   *     declared that blow up
   */
  static SyndFeed parse(byte[] bytes) throws UnreadableException {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    try {
      checkDepth(bytes);
      return input.build(new XmlReader(new ByteArrayInputStream(bytes)));
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new UnreadableException("the feed is broken (" + e.getMessage() + "); fetch it again");
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          "the feed is no proper XML (line "
              + e.getLocation().getLineNumber()
              + "); fetch it again");
    }
  }

  /** ROME takes seconds for an element within ten thousand others, and much stack. */
  private static void checkDepth(byte[] bytes)
      throws IOException, XMLStreamException, UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader =
        factory.createXMLStreamReader(new XmlReader(new ByteArrayInputStream(bytes)));
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > MAX_DEPTH) {
        throw new UnreadableException(
            "the feed's elements are nested more than " + MAX_DEPTH + " deep; leave it out");
      }
    }
  }

  @Override
  public Document next() {
    if (number >= feed.getEntries().size()) {
      return null;
    }
    SyndEntry entry = feed.getEntries().get(number++);
    return new PageDocument(file + "#" + number, false, () -> page(entry));
  }

  private Page page(SyndEntry entry) throws UnreadableException {
    String content = content(entry);
    if (content.isBlank()) {
      throw new UnreadableException(
          "the item has no text, only a link; fetch the article that it names");
    }
    Metadata metadata = new Metadata();
    metadata.put(Field.TITLE, Markup.unescape(Objects.toString(entry.getTitle(), "")));
    metadata.put(Field.URL, link(entry));
    Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
        .filter(Objects::nonNull)
        .map(Date::toInstant)
        .forEach(time -> metadata.put(Field.DATE, time.toString()));
    metadata.put(Field.AUTHOR, entry.getAuthor());
    metadata.put(Field.PUBLISHER, feed.getTitle());
    metadata.put(Field.LANGUAGE, feed.getLanguage());
    entry.getCategories().forEach(category -> metadata.addCategory(category.getName()));
    return new Page(metadata, Optional.empty(), Markup.parse(content));
  }

  static String link(SyndEntry entry) {
    return Stream.of(entry.getLink(), entry.getUri())
        .filter(link -> link != null && link.startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  /** The longest of the full text and the summary. */
  private static String content(SyndEntry entry) {
    Stream<SyndContent> summary = Stream.ofNullable(entry.getDescription());
    List<SyndContent> contents = entry.getContents();
    return Stream.concat(contents.stream(), summary)
        .map(SyndContent::getValue)
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  @Override
  public void close() {
    // All of the feed was read at the beginning.
  }
}
