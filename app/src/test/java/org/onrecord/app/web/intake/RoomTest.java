package org.onrecord.app.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void letsInNoMoreThanItHolds() {
        var room = new Room(3, 100);
        assertThat(room.offer(60)).isTrue();
        assertThat(room.offer(50)).isFalse();
        assertThat(room.offer(20)).isTrue();
        assertThat(room.offer(20)).isTrue();
        assertThat(room.offer(0)).as("a fourth").isFalse();
        room.leave(20);
        assertThat(room.offer(20)).isTrue();
    }

    @Test
    void letsInOneThatIsTooLargeWhereNothingElseIs() {
        var room = new Room(3, 100);
        assertThat(room.offer(500)).isTrue();
        assertThat(room.offer(1)).isFalse();
    }

    @Test
    void letsWaitUntilOthersHaveLeft() throws InterruptedException {
        var room = new Room(1, 100);
        room.put(10);
        var in = new CountDownLatch(1);
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                room.put(10);
                in.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(in.await(100, TimeUnit.MILLISECONDS)).isFalse();
        room.leave(10);
        assertThat(in.await(10, TimeUnit.SECONDS)).isTrue();
        waiting.join();
    }
}
