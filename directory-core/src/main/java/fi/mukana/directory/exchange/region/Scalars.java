package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values that stand as one text, number or flag. */
final class Scalars {

    private Scalars() {}

    /** A text that is not blank. */
    static final Codec<String> TEXT = new Codec<>() {
        @Override
        public Optional<String> read(Node node, Reading at) {
            if (!(node instanceof Node.Text text)) {
                at.wrongType(node, "a text", "Maybe put quotation marks around it.");
                return Optional.empty();
            }
            String value = text.value();
            if (value.isBlank()) {
                at.error(Kind.BAD_VALUE, node, "The text is blank.", "Maybe leave the key out instead.");
                return Optional.empty();
            }
            if (value.indexOf('\uFFFD') >= 0) {
                at.error(
                        Kind.ENCODING,
                        node,
                        "The text holds characters that were lost in another encoding.",
                        "Maybe save the file as UTF-8 and write the letters again.");
                return Optional.empty();
            }
            if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                at.error(
                        Kind.BAD_VALUE,
                        node,
                        "The text holds a control character.",
                        "Maybe it came with a copy from another program: write the text again.");
                return Optional.empty();
            }
            return Optional.of(value);
        }

        @Override
        public Node write(String value) {
            return Node.text(value);
        }
    };

    static final Codec<Boolean> FLAG = new Codec<>() {
        @Override
        public Optional<Boolean> read(Node node, Reading at) {
            if (node instanceof Node.Bool flag) {
                return Optional.of(flag.value());
            }
            at.wrongType(node, "true or false", "Maybe write true or false without quotation marks.");
            return Optional.empty();
        }

        @Override
        public Node write(Boolean value) {
            return new Node.Bool(0, value);
        }
    };

    static final Codec<Long> WHOLE = new Codec<>() {
        @Override
        public Optional<Long> read(Node node, Reading at) {
            if (!(node instanceof Node.Num number)) {
                at.wrongType(node, "a whole number", "Maybe take away the quotation marks.");
                return Optional.empty();
            }
            if (!number.literal().matches("-?[0-9]{1,18}")) {
                at.error(Kind.BAD_VALUE, node, "This is not a whole number.", "Maybe write digits alone.");
                return Optional.empty();
            }
            return Optional.of(Long.valueOf(number.literal()));
        }

        @Override
        public Node write(Long value) {
            return new Node.Num(0, value.toString());
        }
    };

    static final Codec<Integer> SMALL = new Codec<>() {
        @Override
        public Optional<Integer> read(Node node, Reading at) {
            Optional<Long> whole = WHOLE.read(node, at);
            if (whole.isPresent() && (whole.get() > Integer.MAX_VALUE || whole.get() < Integer.MIN_VALUE)) {
                at.error(Kind.BAD_VALUE, node, "The number is too large.", "Maybe a digit too many.");
                return Optional.empty();
            }
            return whole.map(Long::intValue);
        }

        @Override
        public Node write(Integer value) {
            return new Node.Num(0, value.toString());
        }
    };

    static final Codec<Double> DEGREES = new Codec<>() {
        @Override
        public Optional<Double> read(Node node, Reading at) {
            if (node instanceof Node.Num number) {
                return Optional.of(Double.valueOf(number.literal()));
            }
            at.wrongType(node, "a number", "Maybe write 62.89 with a point and without quotation marks.");
            return Optional.empty();
        }

        @Override
        public Node write(Double value) {
            return new Node.Num(0, value.toString());
        }
    };

    /** An amount of money, as a text, so that no program makes 12.5 of 12.50. */
    static final Codec<BigDecimal> AMOUNT = new Codec<>() {
        @Override
        public Optional<BigDecimal> read(Node node, Reading at) {
            String written = node instanceof Node.Text text
                    ? text.value().strip()
                    : node instanceof Node.Num number ? number.literal() : "";
            if (written.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                return Optional.of(new BigDecimal(written));
            }
            if (node instanceof Node.Text || node instanceof Node.Num) {
                at.error(
                        Kind.BAD_VALUE,
                        node,
                        "This is not an amount of money.",
                        written.contains(",")
                                ? "Maybe write %s.".formatted(written.replace(',', '.'))
                                : "Maybe write it as \"12.50\", without the currency.");
            } else {
                at.wrongType(node, "an amount", "Maybe write it as \"12.50\".");
            }
            return Optional.empty();
        }

        @Override
        public Node write(BigDecimal value) {
            return Node.text(value.toPlainString());
        }
    };

    static final Codec<Language> LANGUAGE =
            parsed(Language::of, Language::tag, "Maybe write it as \"fi\", \"sv\" or \"en\".");

    static final Codec<EmailAddress> EMAIL = new Codec<>() {
        private final Codec<EmailAddress> address =
                parsed(EmailAddress::parse, EmailAddress::value, "Maybe write it as name@example.org.");

        @Override
        public Optional<EmailAddress> read(Node node, Reading at) {
            return address.read(node, at.asPersonal());
        }

        @Override
        public Node write(EmailAddress value) {
            return address.write(value);
        }
    };

    static final Codec<MunicipalityCode> MUNICIPALITY = new Codec<>() {
        private final Codec<MunicipalityCode> code =
                parsed(MunicipalityCode::of, MunicipalityCode::value, "Maybe write it as \"140\".");

        @Override
        public Optional<MunicipalityCode> read(Node node, Reading at) {
            if (node instanceof Node.Num number) {
                at.wrongType(
                        node,
                        "a text",
                        "Maybe write \"%s\": a number loses its leading zeros."
                                .formatted("0"
                                                .repeat(Math.max(
                                                        0, 3 - number.literal().length()))
                                        + number.literal()));
                return Optional.empty();
            }
            return code.read(node, at);
        }

        @Override
        public Node write(MunicipalityCode value) {
            return code.write(value);
        }
    };

    /** A constant of an enumeration by its code. */
    static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        return new Codec<>() {
            @Override
            public Optional<E> read(Node node, Reading at) {
                List<String> codes = EnumCodes.all(type);
                if (!(node instanceof Node.Text text)) {
                    boolean answer = type.equals(Ternary.class) && node instanceof Node.Bool flag && flag.value();
                    at.wrongType(
                            node,
                            "one of " + codes,
                            type.equals(Ternary.class)
                                    ? "Maybe write \"%s\".".formatted(answer ? "yes" : "no")
                                    : "Maybe write \"%s\".".formatted(codes.get(0)));
                    return Optional.empty();
                }
                Optional<E> constant = EnumCodes.parse(type, text.value());
                if (constant.isEmpty()) {
                    at.errorAtCode(
                            Kind.BAD_VALUE,
                            text.value(),
                            "This is none of %s.".formatted(codes),
                            Nearest.cure(text.value(), codes, "Maybe write \"%s\".".formatted(codes.get(0))));
                }
                return constant;
            }

            @Override
            public Node write(E value) {
                return Node.text(EnumCodes.code(value));
            }
        };
    }

    /** A value with a text form of its own. */
    static <T> Codec<T> parsed(Function<String, T> parse, Function<T, String> print, String cure) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Node node, Reading at) {
                Optional<String> written = TEXT.read(node, at);
                if (written.isEmpty()) {
                    return Optional.empty();
                }
                try {
                    return Optional.of(parse.apply(written.get()));
                } catch (IllegalArgumentException e) {
                    at.refused(Kind.BAD_VALUE, node, e, cure);
                    return Optional.empty();
                }
            }

            @Override
            public Node write(T value) {
                return Node.text(print.apply(value));
            }
        };
    }

    /** An id that must be known where the scope knows the ids of its kind. */
    static <T> Codec<T> reference(
            Scope.Target target, Kind kind, String name, Function<String, T> parse, Function<T, String> print) {
        Codec<T> id = parsed(parse, print, "Maybe write lower-case letters, digits and hyphens.");
        return new Codec<>() {
            @Override
            public Optional<T> read(Node node, Reading at) {
                Optional<T> value = id.read(node, at);
                Optional<Collection<String>> known = at.scope().known(target);
                if (value.isPresent() && known.isPresent() && !known.get().contains(print.apply(value.get()))) {
                    String written = print.apply(value.get());
                    at.errorAtCode(
                            kind,
                            written,
                            "There is no %s \"%s\".".formatted(name, written),
                            Nearest.cure(written, known.get(), "Maybe add the %s first.".formatted(name)));
                    return Optional.empty();
                }
                return value;
            }

            @Override
            public Node write(T value) {
                return id.write(value);
            }
        };
    }
}
