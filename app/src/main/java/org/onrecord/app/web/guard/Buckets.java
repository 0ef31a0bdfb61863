package org.onrecord.app.web.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each may ask: a bucket of so many tokens for each, of which every request takes one, and which fills again at a steady rate.
 * Thread-safe.
 */
final class Buckets {

    private static final double NANOS = 1e9;

    /** Above so many, those that are full again are forgotten: they are as good as new. */
    private static final int MANY = 10_000;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new HashMap<>();

    private record Bucket(double left, long at) {}

    /**
     * @param perSecond how many a bucket gains each second
     * @param burst how many it holds
     * @param nanos the time in nanoseconds, which only grows
     */
    Buckets(double perSecond, double burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /**
     * Takes one from somebody's bucket.
     *
     * @throws Refusal where it is empty
     */
    synchronized void take(String key) {
        long now = nanos.getAsLong();
        double left = left(key, now);
        if (left < 1) {
            throw Refusal.tooOften(Math.max(1, (int) Math.ceil((1 - left) / perSecond)));
        }
        if (buckets.size() >= MANY) {
            buckets.entrySet().removeIf(one -> left(one.getKey(), now) >= burst);
        }
        buckets.put(key, new Bucket(left - 1, now));
    }

    /** How many buckets are remembered. */
    synchronized int size() {
        return buckets.size();
    }

    private double left(String key, long now) {
        var bucket = buckets.get(key);
        return bucket == null ? burst : Math.min(burst, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
    }
}
