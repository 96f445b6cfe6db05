package fi.mukana.directory.webapp.change.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the change log promises on every database; each database has its own subclass. */
@ArquillianTest
abstract class ChangeLogContract {

    private static final int WRITERS = 6;
    private static final int CHANGES_EACH = 15;

    @Inject
    private ChangeLog log;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void theLaterOfTwoOverlappingTransactionsWaitsAndNothingIsSkipped() throws Exception {
        long before = log.number();
        transaction.begin();
        long slow = log.append("service", "slow", false);

        Future<Long> quick = threads.submit(() -> committed("quick"));
        boolean waited = waits(quick);
        List<ContentChange> meanwhile = threads.submit(() -> log.after(before)).get();
        transaction.commit();
        long later = quick.get(30, TimeUnit.SECONDS);

        assertThat(waited).as("the second transaction waits for the first").isTrue();
        assertThat(meanwhile).as("what a reader sees while both are open").isEmpty();
        assertThat(slow).isEqualTo(before + 1);
        assertThat(later).isEqualTo(before + 2);
        assertThat(log.after(before))
                .containsExactly(
                        new ContentChange(slow, "service", "slow", false),
                        new ContentChange(later, "service", "quick", false));
    }

    @Test
    void aTransactionThatRollsBackLeavesNoGap() throws Exception {
        long before = log.number();
        transaction.begin();
        log.append("service", "undone", false);
        Future<Long> second = threads.submit(() -> committed("kept"));
        assertThat(waits(second)).isTrue();
        transaction.rollback();

        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(before + 1);
        assertThat(log.after(before)).containsExactly(new ContentChange(before + 1, "service", "kept", false));
    }

    @Test
    void aReaderThatTailsManyWritersSeesEveryNumberOnceInOrder() throws Exception {
        long before = log.number();
        AtomicBoolean writing = new AtomicBoolean(true);
        CountDownLatch reading = new CountDownLatch(1);
        Future<List<Long>> tail = threads.submit(() -> {
            List<Long> seen = new ArrayList<>();
            long position = before;
            boolean last = false;
            while (!last) {
                last = !writing.get();
                for (ContentChange change : log.after(position)) {
                    seen.add(change.number());
                    position = change.number();
                }
                reading.countDown();
            }
            return seen;
        });
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(threads.submit(() -> {
                for (int change = 0; change < CHANGES_EACH; change++) {
                    committed("w" + number + "-" + change);
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(120, TimeUnit.SECONDS);
        }
        writing.set(false);

        assertThat(tail.get(60, TimeUnit.SECONDS))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + (long) WRITERS * CHANGES_EACH)
                        .boxed()
                        .toList());
    }

    @Test
    void onlyTheLastChangeOfAContentIsTold() throws Exception {
        long before = log.number();
        IntStream.range(0, 3).forEach(i -> committedUnchecked("often"));
        transaction.begin();
        long tombstone = log.append("service", "often", true);
        transaction.commit();

        assertThat(log.after(before)).containsExactly(new ContentChange(tombstone, "service", "often", true));
    }

    private long committed(String id) throws Exception {
        transaction.begin();
        long number = log.append("service", id, false);
        transaction.commit();
        return number;
    }

    private void committedUnchecked(String id) {
        try {
            committed(id);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean waits(Future<?> work) throws Exception {
        try {
            work.get(1500, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }
}
