package org.onrecord.app.add;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Many iterators as one; each is made when the one before it has ended, and holds nothing back. Streams would gather each whole. */
public final class Flat<S, T> implements Iterator<T> {

    private final Iterator<S> sources;
    private final Function<S, Iterator<T>> opening;
    private Iterator<T> current = Collections.emptyIterator();

    /**
     * Iterators one after another.
     *
     * @param opening makes the iterator of a source
     */
    public Flat(Iterator<S> sources, Function<S, Iterator<T>> opening) {
        this.sources = sources;
        this.opening = opening;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            current = opening.apply(sources.next());
        }
        return current.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
