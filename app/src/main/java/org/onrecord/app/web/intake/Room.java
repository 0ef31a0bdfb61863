package org.onrecord.app.web.intake;

/**
 * Room for so many things and so much of them. One thing that is larger than all the room is let in when nothing else is there. Thread-safe.
 */
final class Room {

    private final long mostThings;
    private final long mostSize;
    private long things;
    private long size;

    /**
     * Empty room.
     *
     * @param things how many may be in it
     * @param size how large they may be together, in whatever unit
     */
    Room(long things, long size) {
        this.mostThings = things;
        this.mostSize = size;
    }

    /** Lets a thing in, unless it is full. */
    synchronized boolean offer(long large) {
        if (things > 0 && (things + 1 > mostThings || size + large > mostSize)) {
            return false;
        }
        things++;
        size += large;
        return true;
    }

    /** Lets a thing in, if need be after others have left. */
    synchronized void put(long large) throws InterruptedException {
        while (!offer(large)) {
            wait();
        }
    }

    /** A thing of this size leaves. */
    synchronized void leave(long large) {
        things--;
        size -= large;
        notifyAll();
    }
}
