package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether there is room, with the day for which that was told: old news is no news.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tilaa, jonotilanne</i>. HSDS: {@code service_capacity} (3.1), {@code
 * wait_time}. PTV: –.
 *
 * @param status whether there is room
 * @param places how many more can come, 0 or more
 * @param waitingListLength how many wait, 0 or more
 * @param unit what a place is: a person, a family, a bed
 * @param waitTime how long one waits, in words
 * @param updated the day for which this was told, empty if not told
 */
public record Capacity(
        Status status,
        Optional<Integer> places,
        Optional<Integer> waitingListLength,
        LocalizedText unit,
        LocalizedText waitTime,
        Optional<LocalDate> updated) {

    /** Nothing is told. */
    public static final Capacity UNKNOWN = new Capacity(
            Status.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            Optional.empty());

    /** Whether there is room. */
    public enum Status {
        /** There is room (tilaa on). */
        AVAILABLE,
        /** One can join a waiting list (jonoon voi ilmoittautua). */
        WAITING_LIST,
        /** It is full for now (täynnä). */
        FULL,
        /** No one new is taken (ei oteta uusia). */
        CLOSED,
        /** The source does not say. */
        UNKNOWN
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Capacity {
        requireNonNull(status, "status");
        requireNonNull(places, "places");
        requireNonNull(waitingListLength, "waitingListLength");
        requireNonNull(unit, "unit");
        requireNonNull(waitTime, "waitTime");
        requireNonNull(updated, "updated");
        if (places.orElse(0) < 0 || waitingListLength.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "The places (%s) and those waiting (%s) must be 0 or more.".formatted(places, waitingListLength));
        }
    }

    /**
     * A status told for a day.
     *
     * @param status whether there is room
     * @param updated the day for which it was told
     * @return the capacity
     */
    public static Capacity of(Status status, LocalDate updated) {
        return new Capacity(
                status,
                Optional.empty(),
                Optional.empty(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Optional.of(updated));
    }

    /**
     * Whether the status was told within some days.
     *
     * @param today the day
     * @param days how many days it stays news, 0 or more
     * @return true if it was told at most so many days before; false if its day is not told
     */
    public boolean isFresh(LocalDate today, int days) {
        return updated.isPresent() && !updated.get().plusDays(days).isBefore(today);
    }
}
