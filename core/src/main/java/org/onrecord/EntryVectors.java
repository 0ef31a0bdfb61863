package org.onrecord;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.onrecord.analysis.ContextVectors;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.entry.StoryMaker;
import org.onrecord.model.Event;
import org.onrecord.model.Range;
import org.onrecord.model.Record;

/**
 * What is compared of entries beside their words: what their article is about, and what their predicate means where it stands. Make one
 * and keep it: it holds a network. Thread-safe.
 */
public final class EntryVectors implements AutoCloseable {

    private final StoryMaker storyMaker;
    /** Loaded beside whatever else starts. */
    private final CompletableFuture<ContextVectors> contextVectors = CompletableFuture.supplyAsync(ContextVectors::new);

    public EntryVectors(WordTable words) {
        storyMaker = new StoryMaker(words);
    }

    /** One for each assertion of a record, in its order; empty where the assertion only points at another. */
    public List<Optional<SentenceVector>> of(Record record) {
        var story = storyMaker.story(record);
        var known = new HashMap<Integer, SentenceVector>(); // several voices may tell one event
        return record.assertions().stream()
                .map(assertion -> assertion
                        .event()
                        .map(event ->
                                known.computeIfAbsent(event.predicate().word(), word -> vector(record, story, event))))
                .toList();
    }

    private SentenceVector vector(Record record, SentenceVector story, Event event) {
        int word = event.predicate().word();
        return record.analysis().sentences().stream()
                .filter(range -> range.contains(word))
                .findFirst()
                .map(sentence -> story.with(context(record, sentence, word)))
                .orElse(story);
    }

    private byte[] context(Record record, Range sentence, int word) {
        return contextVectors.join().of(record.analysis().tokens(), sentence, word);
    }

    @Override
    public void close() {
        contextVectors.thenAccept(ContextVectors::close).join();
    }
}
