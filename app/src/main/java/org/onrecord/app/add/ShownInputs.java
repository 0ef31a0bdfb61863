package org.onrecord.app.add;

import java.util.Iterator;

/** Inputs that tell each time one is asked for, so that the progress can be shown. */
public record ShownInputs(Iterator<Input> inputs, Runnable asked) implements Iterator<Input> {

    @Override
    public boolean hasNext() {
        return inputs.hasNext();
    }

    @Override
    public Input next() {
        asked.run();
        return inputs.next();
    }
}
