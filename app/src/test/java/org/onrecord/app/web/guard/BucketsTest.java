package org.onrecord.app.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final long SECOND = 1_000_000_000L;

    private long now;

    @Test
    void givesSoManyAtOnceThenAtASteadyRate() {
        var buckets = new Buckets(2, 3, () -> now);
        take(buckets, "a", 3);
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refusal.class);
        now += SECOND;
        take(buckets, "a", 2);
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void countsEachForThemselves() {
        var buckets = new Buckets(1, 1, () -> now);
        buckets.take("a");
        buckets.take("b");
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void holdsNoMoreThanItsBurst() {
        var buckets = new Buckets(100, 2, () -> now);
        now += 3600 * SECOND;
        take(buckets, "a", 2);
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void saysWhenToAskAgain() {
        var buckets = new Buckets(5.0 / 60, 5, () -> now);
        take(buckets, "a", 5);
        var refusal = catchThrowableOfType(Refusal.class, () -> buckets.take("a"));
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.headers()).containsEntry("Retry-After", "12");
        now += 12 * SECOND;
        buckets.take("a");
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void forgetsThoseWhoAreDone() {
        var buckets = new Buckets(1, 1, () -> now);
        for (int i = 0; i < 50_000; i++) {
            buckets.take("address " + i);
            now += SECOND;
        }
        assertThat(buckets.size()).isLessThanOrEqualTo(10_000);
    }

    private static void take(Buckets buckets, String key, int times) {
        for (int i = 0; i < times; i++) {
            assertThatCode(() -> buckets.take(key)).doesNotThrowAnyException();
        }
    }
}
