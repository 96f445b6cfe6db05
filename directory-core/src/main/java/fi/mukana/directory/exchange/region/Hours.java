package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.service.OpeningHours.Span;
import fi.mukana.directory.service.OpeningHours.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opening hours in their short form: {@code mon-fri 10:00-14:00}. */
final class Hours {

    private static final Pattern SPANS = Pattern.compile("([a-z]{3}(?:[-,][a-z]{3})*)\\s+(\\S+?)\\s*[-–]\\s*(\\S+)");
    private static final Pattern TIMES = Pattern.compile("(\\S+?)\\s*[-–]\\s*(\\S+)");

    private Hours() {}

    /** A span of time on one day; text or object. */
    static final class TimeSpans implements Codec<TimeSpan> {

        private final Codec<TimeSpan> objects;

        TimeSpans(Codec<TimeSpan> objects) {
            this.objects = objects;
        }

        @Override
        public Optional<TimeSpan> read(Node node, Reading at) {
            if (!(node instanceof Node.Text text)) {
                return objects.read(node, at);
            }
            Matcher times = TIMES.matcher(text.value().strip());
            if (!times.matches()) {
                at.errorAtCode(Kind.BAD_VALUE, text.value(), "This is not a span of time.", "Maybe write 10:00-14:00.");
                return Optional.empty();
            }
            Optional<LocalTime> opens = time(times.group(1), text, at);
            Optional<LocalTime> closes = time(times.group(2), text, at);
            return opens.flatMap(from -> closes.map(until -> new TimeSpan(from, until)));
        }

        @Override
        public Node write(TimeSpan value) {
            return Node.text(value.opens() + "-" + value.closes());
        }
    }

    /** The spans of a week; each item a text for one or more days, or an object for one. */
    static final class Weekly implements Codec<List<Span>> {

        private final Codec<Span> objects;

        Weekly(Codec<Span> objects) {
            this.objects = objects;
        }

        @Override
        public Optional<List<Span>> read(Node node, Reading at) {
            if (!(node instanceof Node.Arr array)) {
                at.wrongType(node, "an array", "Maybe write [\"mon-fri 10:00-14:00\"].");
                return Optional.empty();
            }
            int before = at.scope().issues().errors();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                Node item = array.items().get(i);
                Reading here = at.item(i, item);
                if (item instanceof Node.Text text) {
                    spans.addAll(spans(text, here));
                } else {
                    objects.read(item, here).ifPresent(spans::add);
                }
            }
            return at.scope().issues().errors() == before ? Optional.of(spans) : Optional.empty();
        }

        @Override
        public Node write(List<Span> value) {
            return new Node.Arr(
                    0,
                    value.stream()
                            .map(span ->
                                    (Node) Node.text(Dates.code(span.day()) + " " + span.opens() + "-" + span.closes()))
                            .toList());
        }

        private static List<Span> spans(Node.Text text, Reading at) {
            Matcher parts = SPANS.matcher(text.value().strip());
            if (!parts.matches()) {
                at.errorAtCode(
                        Kind.BAD_VALUE,
                        text.value(),
                        "These are not weekly hours.",
                        "Maybe write \"mon-fri 10:00-14:00\" or \"mon,wed 17:00-19:00\".");
                return List.of();
            }
            Optional<LocalTime> opens = time(parts.group(2), text, at);
            Optional<LocalTime> closes = time(parts.group(3), text, at);
            List<DayOfWeek> days = days(parts.group(1), text, at);
            return opens.isEmpty() || closes.isEmpty()
                    ? List.of()
                    : days.stream()
                            .map(day -> new Span(day, opens.get(), closes.get()))
                            .toList();
        }

        private static List<DayOfWeek> days(String written, Node.Text text, Reading at) {
            List<DayOfWeek> days = new ArrayList<>();
            for (String part : written.split(",", -1)) {
                List<Optional<DayOfWeek>> ends = java.util.Arrays.stream(part.split("-", -1))
                        .map(Dates::weekday)
                        .toList();
                if (ends.size() > 2 || ends.contains(Optional.<DayOfWeek>empty())) {
                    at.errorAtCode(
                            Kind.BAD_VALUE,
                            text.value(),
                            "\"%s\" names no days of the week.".formatted(part),
                            "Maybe write mon, tue, wed, thu, fri, sat or sun.");
                    return List.of();
                }
                DayOfWeek last = ends.get(ends.size() - 1).orElseThrow();
                DayOfWeek day = ends.get(0).orElseThrow();
                days.add(day);
                while (day != last) {
                    day = day.plus(1);
                    days.add(day);
                }
            }
            return days;
        }
    }

    private static Optional<LocalTime> time(String written, Node.Text text, Reading at) {
        Optional<LocalTime> time = Dates.time(written);
        if (time.isEmpty()) {
            at.errorAtCode(
                    Kind.BAD_VALUE,
                    text.value(),
                    "\"%s\" is not a time of day.".formatted(written),
                    Dates.timeCure(written));
        }
        return time;
    }
}
