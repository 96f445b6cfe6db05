package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Season;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, partial dates and times as the region folder writes them. */
final class Dates {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern RELATIVE =
            Pattern.compile("(today|next-(mon|tue|wed|thu|fri|sat|sun))(?:([+-])([0-9]{1,4})([dwmy]))?");
    private static final Pattern FINNISH = Pattern.compile("([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})");
    private static final Pattern PARTIAL = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|--([0-9]{2})(?:-([0-9]{2}))?|(?:([0-9]{4})-)?(spring|summer|autumn|winter)");

    private Dates() {}

    static final Codec<LocalDate> DAY = new Codec<>() {
        @Override
        public Optional<LocalDate> read(Node node, Reading at) {
            Optional<String> written = Scalars.TEXT.read(node, at);
            Optional<LocalDate> day =
                    written.flatMap(text -> day(text, at.scope().loadDay()));
            if (written.isPresent() && day.isEmpty()) {
                notADay(written.get(), at);
            }
            return day;
        }

        @Override
        public Node write(LocalDate value) {
            return Node.text(value.toString());
        }
    };

    static final Codec<LocalTime> TIME = new Codec<>() {
        @Override
        public Optional<LocalTime> read(Node node, Reading at) {
            Optional<String> written = Scalars.TEXT.read(node, at);
            Optional<LocalTime> time = written.flatMap(Dates::time);
            if (written.isPresent() && time.isEmpty()) {
                at.errorAtCode(Kind.BAD_VALUE, written.get(), "This is not a time of day.", timeCure(written.get()));
            }
            return time;
        }

        @Override
        public Node write(LocalTime value) {
            return Node.text(value.toString());
        }
    };

    static final Codec<Instant> MOMENT = new Codec<>() {
        @Override
        public Optional<Instant> read(Node node, Reading at) {
            Optional<String> written = Scalars.TEXT.read(node, at);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Instant.parse(written.get()));
            } catch (DateTimeException e) {
                Optional<LocalDate> day = day(written.get(), at.scope().loadDay());
                if (day.isEmpty()) {
                    at.errorAtCode(
                            Kind.BAD_VALUE,
                            written.get(),
                            "This is neither a moment nor a day.",
                            "Maybe write it as 2026-01-31T12:00:00Z.");
                }
                return day.map(known -> known.atStartOfDay(ZoneOffset.UTC).toInstant());
            }
        }

        @Override
        public Node write(Instant value) {
            return Node.text(value.toString());
        }
    };

    static final Codec<DayOfWeek> WEEKDAY = new Codec<>() {
        @Override
        public Optional<DayOfWeek> read(Node node, Reading at) {
            Optional<String> written = Scalars.TEXT.read(node, at);
            Optional<DayOfWeek> day = written.flatMap(Dates::weekday);
            if (written.isPresent() && day.isEmpty()) {
                at.errorAtCode(
                        Kind.BAD_VALUE,
                        written.get(),
                        "This is not a day of the week.",
                        Nearest.cure(written.get(), DAYS, "Maybe write one of %s.".formatted(DAYS)));
            }
            return day;
        }

        @Override
        public Node write(DayOfWeek value) {
            return Node.text(code(value));
        }
    };

    static final Codec<PartialDate> PARTIAL_DATE = new Codec<>() {
        @Override
        public Optional<PartialDate> read(Node node, Reading at) {
            if (node instanceof Node.Obj object) {
                return inferred(object, at);
            }
            Optional<String> written = Scalars.TEXT.read(node, at);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            try {
                Optional<PartialDate> date = day(written.get(), at.scope().loadDay())
                        .map(PartialDate::of)
                        .or(() -> partial(written.get()));
                if (date.isEmpty()) {
                    notADay(written.get(), at);
                }
                return date;
            } catch (IllegalArgumentException | DateTimeException e) {
                notADay(written.get(), at);
                return Optional.empty();
            }
        }

        private Optional<PartialDate> inferred(Node.Obj object, Reading at) {
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                if (!List.of("value", "inferred").contains(member.getKey())) {
                    RecordCodec.unknownKey(
                            member.getKey(),
                            List.of("value", "inferred"),
                            at.member(member.getKey(), member.getValue()));
                    return Optional.empty();
                }
            }
            @Nullable Node value = object.members().get("value");
            if (value == null || value instanceof Node.Obj) {
                at.error(
                        Kind.MISSING,
                        "The date has no value.",
                        "Maybe write {\"value\": \"2021\", \"inferred\": true}.");
                return Optional.empty();
            }
            @Nullable Node flag = object.members().get("inferred");
            Optional<Boolean> inferred =
                    flag == null ? Optional.of(false) : Scalars.FLAG.read(flag, at.member("inferred", flag));
            return read(value, at.member("value", value))
                    .flatMap(date -> inferred.map(yes -> yes ? date.asInferred() : date));
        }

        @Override
        public Node write(PartialDate value) {
            Node text = Node.text(value.written());
            if (!value.inferred()) {
                return text;
            }
            Map<String, Node> members = new LinkedHashMap<>();
            members.put("value", text);
            members.put("inferred", new Node.Bool(0, true));
            return new Node.Obj(0, members);
        }
    };

    /** A day as {@code 2026-01-31} or relative to the day of loading. */
    static Optional<LocalDate> day(String written, LocalDate loadDay) {
        Matcher relative = RELATIVE.matcher(written);
        if (relative.matches()) {
            LocalDate day = relative.group(2) == null
                    ? loadDay
                    : loadDay.with(
                            TemporalAdjusters.next(weekday(relative.group(2)).orElseThrow()));
            if (relative.group(3) == null) {
                return Optional.of(day);
            }
            int steps = Integer.parseInt(relative.group(4)) * ("-".equals(relative.group(3)) ? -1 : 1);
            return Optional.of(
                    switch (relative.group(5)) {
                        case "d" -> day.plusDays(steps);
                        case "w" -> day.plusWeeks(steps);
                        case "m" -> day.plusMonths(steps);
                        default -> day.plusYears(steps);
                    });
        }
        try {
            return written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(written))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time of day as {@code 17:30}. */
    static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String timeCure(String written) {
        if (written.equals("24:00")) {
            return "Maybe write 00:00 for midnight.";
        }
        if (written.matches("[0-9]:[0-9]{2}")) {
            return "Maybe write 0%s.".formatted(written);
        }
        return "Maybe write it as 17:30.";
    }

    static Optional<DayOfWeek> weekday(String code) {
        int index = DAYS.indexOf(code.strip().toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }

    static String code(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static void notADay(String written, Reading at) {
        Matcher finnish = FINNISH.matcher(written.strip());
        String cure = finnish.matches()
                ? "Maybe write %s-%02d-%02d."
                        .formatted(
                                finnish.group(3),
                                Integer.parseInt(finnish.group(2)),
                                Integer.parseInt(finnish.group(1)))
                : "Maybe write it as 2026-01-31, or relative to the day of loading: today-30d, next-tue+1w.";
        at.errorAtCode(Kind.BAD_VALUE, written, "This is not a date that exists.", cure);
    }

    private static Optional<PartialDate> partial(String written) {
        Matcher parts = PARTIAL.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Integer> year = number(parts, 1).or(() -> number(parts, 6));
        Optional<Month> month = number(parts, 2).or(() -> number(parts, 4)).map(Month::of);
        Optional<Integer> day = number(parts, 3).or(() -> number(parts, 5));
        Optional<Season> season =
                Optional.ofNullable(parts.group(7)).map(name -> Season.valueOf(name.toUpperCase(Locale.ROOT)));
        return Optional.of(new PartialDate(year, season, month, day, false));
    }

    private static Optional<Integer> number(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::valueOf);
    }
}
