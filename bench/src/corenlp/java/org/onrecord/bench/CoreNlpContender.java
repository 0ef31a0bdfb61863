package org.onrecord.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP with what it needs to say who said what: tags, lemmas, names, trees, coreference, quotes. All else is as
 * it comes, coreference too.
 *
 * @param threads how many threads it may use
 */
record CoreNlpContender(int threads) implements Contender {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    @Override
    public String name() {
        return "CoreNLP";
    }

    @Override
    public double startUp() {
        long begun = System.nanoTime();
        pipeline(threads).annotate(new Annotation(FIRST_SENTENCE));
        return Stopwatch.secondsSince(begun);
    }

    @Override
    public List<Run> runs(List<Text> texts) throws InterruptedException {
        return List.of(oneAtATime(texts), severalAtATime(texts));
    }

    private Run oneAtATime(List<Text> texts) throws InterruptedException {
        var pipeline = pipeline(threads);
        var way = "one article at a time, " + threads + " threads each";
        return Stopwatch.USUAL.time(name(), way, texts, some -> {
            var failures = new ArrayList<Failure>();
            for (var text : some) {
                var annotation = new Annotation(text.content());
                try {
                    pipeline.annotate(annotation);
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    annotation.set(CoreAnnotations.ExceptionAnnotation.class, e);
                }
                addFailure(failures, text, annotation);
            }
            return failures;
        });
    }

    private Run severalAtATime(List<Text> texts) throws InterruptedException {
        StanfordCoreNLP.clearAnnotatorPool();
        var pipeline = pipeline(1);
        var way = threads + " articles at a time, 1 thread each";
        return Stopwatch.USUAL.time(name(), way, texts, some -> {
            var annotations =
                    some.stream().map(text -> new Annotation(text.content())).toList();
            pipeline.annotate(annotations, threads);
            var failures = new ArrayList<Failure>();
            for (int i = 0; i < annotations.size(); i++) {
                addFailure(failures, some.get(i), annotations.get(i));
            }
            return failures;
        });
    }

    /** A text is read where no annotator threw anything. */
    private static void addFailure(List<Failure> failures, Text text, Annotation annotation) {
        if (annotation.containsKey(CoreAnnotations.ExceptionAnnotation.class)) {
            failures.add(Failure.of(text, annotation.get(CoreAnnotations.ExceptionAnnotation.class)));
        }
    }

    private static StanfordCoreNLP pipeline(int threads) {
        var properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("threads", Integer.toString(threads));
        return new StanfordCoreNLP(properties);
    }
}
