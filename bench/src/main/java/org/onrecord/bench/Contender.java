package org.onrecord.bench;

import java.util.List;

/** A tool that is measured. */
interface Contender {

    /** Twenty words, read by every tool to find out how long it takes to start. */
    String FIRST_SENTENCE = "The foreign minister of Norland said on Wednesday that her country will send forty field"
            + " guns to Ostmark before winter.";

    String name();

    /** Seconds from nothing loaded to the first sentence read. */
    double startUp();

    /** The speed of each way in which the tool can be run over several texts. */
    List<Run> runs(List<Text> texts) throws InterruptedException;
}
