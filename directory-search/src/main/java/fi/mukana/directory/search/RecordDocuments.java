package fi.mukana.directory.search;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.search.SearchSettings.FieldWeights;
import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * What of a record stands in the index: only what is named here. Contact points, addresses and channels' texts are not,
 * so nothing confidential can be.
 */
final class RecordDocuments {

    /** The languages in which a reader may want names sorted. */
    static final List<Language> READERS =
            List.of(Language.FI, Language.SV, Language.EN, Language.SE, Language.SMN, Language.SMS);

    private final Vocabulary vocabulary;
    private final Places places;
    private final FieldWeights weights;

    RecordDocuments(Vocabulary vocabulary, Places places, FieldWeights weights) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.weights = weights;
    }

    static String key(RecordKind kind, String id) {
        return kind.name() + '/' + id;
    }

    /** The document of a service, empty if it is not to be found. */
    Optional<Document> of(Service service) {
        if (service.publishing() != PublishingStatus.PUBLISHED) {
            return Optional.empty();
        }
        Document document = start(RecordKind.SERVICE, service.id().value());
        Texts texts = new Texts();
        texts.name(service.name());
        texts.add(TextField.ALTERNATE_NAMES, service.alternateNames());
        texts.add(TextField.KEYWORDS, service.keywords());
        texts.concepts(service.concepts());
        texts.add(TextField.SUMMARY, service.summary());
        texts.add(TextField.DESCRIPTION, service.description());
        texts.addTo(document);
        store(document, service.name(), service.summary(), service.description());
        suggest(document, Suggestion.Kind.SERVICE, service.name(), service.id().value());
        concepts(document, service.concepts());
        areas(document, service.areas());
        languages(document, service.languages());
        cost(document, service.cost());
        service.channels().stream()
                .map(channel -> EnumCodes.code(channel.kind()))
                .distinct()
                .forEach(kind -> term(document, IndexFields.CHANNEL, kind));
        service.times().forEach(time -> term(document, IndexFields.TIME, EnumCodes.code(time)));
        Set<String> organizations = new TreeSet<>();
        organizations.add(service.organization().value());
        service.providers()
                .forEach(provider -> organizations.add(provider.organization().value()));
        organizations.forEach(organization -> term(document, IndexFields.ORGANIZATION, organization));
        if (service.status() == ServiceStatus.INACTIVE || service.status() == ServiceStatus.DEFUNCT) {
            term(document, IndexFields.STATE, IndexFields.INACTIVE);
        }
        days(document, service.validity().from(), service.validity().through());
        return Optional.of(document);
    }

    /** The document of an organization, empty if it is not to be found. */
    Optional<Document> of(Organization organization) {
        if (organization.status() != PublishingStatus.PUBLISHED) {
            return Optional.empty();
        }
        Document document = start(RecordKind.ORGANIZATION, organization.id().value());
        Texts texts = new Texts();
        texts.name(organization.name());
        texts.add(TextField.ALTERNATE_NAMES, organization.alternateNames());
        texts.add(TextField.KEYWORDS, organization.keywords());
        texts.add(TextField.SUMMARY, organization.summary());
        texts.add(TextField.DESCRIPTION, organization.description());
        texts.addTo(document);
        store(document, organization.name(), organization.summary(), organization.description());
        suggest(
                document,
                Suggestion.Kind.ORGANIZATION,
                organization.name(),
                organization.id().value());
        areas(document, organization.areas());
        languages(document, organization.languages());
        term(document, IndexFields.ORGANIZATION, organization.id().value());
        days(document, Optional.empty(), organization.ended());
        return Optional.of(document);
    }

    /** The document of an event, empty if it is not to be found. */
    Optional<Document> of(Event event) {
        if (event.publishing() != PublishingStatus.PUBLISHED) {
            return Optional.empty();
        }
        Document document = start(RecordKind.EVENT, event.id().value());
        Texts texts = new Texts();
        texts.name(event.name());
        texts.add(TextField.KEYWORDS, event.keywords());
        texts.concepts(event.concepts());
        texts.add(TextField.SUMMARY, event.summary());
        texts.add(TextField.DESCRIPTION, event.description());
        texts.add(TextField.DESCRIPTION, event.program());
        texts.addTo(document);
        store(document, event.name(), event.summary(), event.description());
        suggest(document, Suggestion.Kind.EVENT, event.name(), event.id().value());
        concepts(document, event.concepts());
        areas(document, event.areas());
        languages(document, event.languages());
        cost(document, event.cost());
        times(event.time()).forEach(time -> term(document, IndexFields.TIME, EnumCodes.code(time)));
        Set<String> organizations = new TreeSet<>();
        organizations.add(event.organizer().value());
        event.partners().forEach(partner -> organizations.add(partner.value()));
        organizations.forEach(organization -> term(document, IndexFields.ORGANIZATION, organization));
        days(document, Optional.empty(), event.time().lastDay().or(event.time().date()::latest));
        return Optional.of(document);
    }

    private static Document start(RecordKind kind, String id) {
        Document document = new Document();
        term(document, IndexFields.KEY, key(kind, id));
        document.add(new BinaryDocValuesField(IndexFields.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(IndexFields.KIND, IndexFields.code(kind)));
        return document;
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void facet(Document document, FacetDimension dimension, String value) {
        document.add(new SortedSetDocValuesField(IndexFields.facet(dimension), new BytesRef(value)));
    }

    private void concepts(Document document, Set<ConceptId> concepts) {
        Set<ConceptId> withBroader = new TreeSet<>(concepts);
        concepts.forEach(concept -> {
            term(document, IndexFields.CONCEPT, concept.value());
            withBroader.addAll(vocabulary.broaderThan(concept).keySet());
        });
        for (ConceptId concept : withBroader) {
            term(document, IndexFields.CONCEPT_OR_NARROWER, concept.value());
            vocabulary
                    .find(concept)
                    .map(Concept::scheme)
                    .flatMap(FacetDimension::of)
                    .ifPresent(dimension -> facet(document, dimension, concept.value()));
        }
        for (ConceptId concept : concepts) {
            vocabulary
                    .find(concept)
                    .ifPresent(known -> suggest(document, Suggestion.Kind.CONCEPT, known.prefLabel(), concept.value()));
        }
    }

    private void areas(Document document, Collection<Area> areas) {
        Set<String> found = new TreeSet<>();
        if (areas.isEmpty()) {
            found.add(IndexFields.EVERY);
        }
        for (Area area : areas) {
            found.addAll(area.fold(new Area.Cases<Collection<String>>(
                    country -> List.of(country.withAland() ? IndexFields.EVERY : IndexFields.MAINLAND),
                    this::municipalities,
                    this::municipalities,
                    this::municipalities,
                    remote -> List.of(IndexFields.EVERY))));
        }
        if (found.contains(IndexFields.EVERY)) {
            found.retainAll(Set.of(IndexFields.EVERY));
        } else if (found.contains(IndexFields.MAINLAND)) {
            found.removeAll(municipalities(Area.WHOLE_COUNTRY_EXCEPT_ALAND));
        }
        found.forEach(value -> {
            term(document, IndexFields.AREA, value);
            facet(document, FacetDimension.AREA, value);
        });
        areas.stream().map(Area::key).distinct().forEach(key -> term(document, IndexFields.AREA_KEY, key));
    }

    private List<String> municipalities(Area area) {
        return places.municipalitiesIn(area).stream()
                .map(MunicipalityCode::value)
                .toList();
    }

    private static void languages(Document document, Set<Language> languages) {
        Collection<String> tags = languages.isEmpty()
                ? List.of(IndexFields.EVERY)
                : languages.stream().map(Language::tag).toList();
        tags.forEach(tag -> {
            term(document, IndexFields.LANGUAGE, tag);
            facet(document, FacetDimension.LANGUAGE, tag);
        });
    }

    private static void cost(Document document, Cost cost) {
        term(document, IndexFields.COST, EnumCodes.code(cost.charge()));
    }

    private static void days(Document document, Optional<LocalDate> from, Optional<LocalDate> through) {
        from.ifPresent(day -> document.add(new NumericDocValuesField(IndexFields.FROM, day.toEpochDay())));
        through.ifPresent(day -> document.add(new NumericDocValuesField(IndexFields.THROUGH, day.toEpochDay())));
    }

    /** The times of the week of an event whose day or time of day is known. */
    private static Set<TimeWish> times(EventTime time) {
        Set<TimeWish> times = EnumSet.noneOf(TimeWish.class);
        Optional<DayOfWeek> day = time.date().toLocalDate().map(LocalDate::getDayOfWeek);
        boolean weekend = day.filter(known -> known == DayOfWeek.SATURDAY || known == DayOfWeek.SUNDAY)
                .isPresent();
        if (weekend) {
            times.add(TimeWish.WEEKEND);
        }
        time.begins().map(LocalTime::getHour).ifPresent(hour -> {
            if (hour >= 22 || hour < 6) {
                times.add(TimeWish.NIGHT);
            }
            if (hour >= 16) {
                times.add(TimeWish.EVENING);
            }
            if (hour >= 8 && hour < 16 && day.isPresent() && !weekend) {
                times.add(TimeWish.WEEKDAY_DAYTIME);
            }
        });
        return times;
    }

    private static void store(Document document, LocalizedText name, LocalizedText summary, LocalizedText description) {
        store(document, TextField.NAME, name);
        store(document, TextField.SUMMARY, summary);
        store(document, TextField.DESCRIPTION, description);
        for (Language reader : READERS) {
            document.add(new BinaryDocValuesField(
                    IndexFields.SORT_PREFIX + reader.tag(), new BytesRef(SortKey.of(name.orEmpty(reader)))));
        }
    }

    private static void store(Document document, TextField field, LocalizedText text) {
        text.byLanguage()
                .forEach((language, words) -> document.add(
                        new StoredField(IndexFields.STORED_PREFIX + field.code() + language.tag(), words)));
    }

    private static void suggest(Document document, Suggestion.Kind kind, LocalizedText name, String id) {
        name.byLanguage()
                .forEach((language, text) -> SuggestTerm.of(kind, text, id, language)
                        .forEach(term -> term(
                                document,
                                IndexFields.SUGGEST_PREFIX + language.base().tag(),
                                term)));
    }

    /** Gathers the words of a record by language and by the way they are compared. */
    private final class Texts {
        private final SortedMap<String, WeightedTerms> byField = new TreeMap<>();

        void name(LocalizedText text) {
            add(TextField.NAME, text);
        }

        void concepts(Collection<ConceptId> concepts) {
            for (ConceptId concept : concepts) {
                vocabulary.find(concept).ifPresent(known -> add(TextField.CONCEPTS, known.prefLabel()));
            }
        }

        void add(TextField field, LocalizedTerms terms) {
            terms.byLanguage().forEach((language, words) -> words.forEach(term -> add(field, language, term)));
        }

        void add(TextField field, LocalizedText text) {
            text.byLanguage().forEach((language, words) -> add(field, language, words));
        }

        private void add(TextField field, Language language, String text) {
            LanguageAnalysis analysis = LanguageAnalysis.of(language);
            String prefix = IndexFields.WORDS_PREFIX + language.base().tag();
            int weight = field.weight(weights);
            for (LanguageAnalysis.Word word : analysis.words(text)) {
                if (analysis.weights().stem() > 0) {
                    terms(prefix + IndexFields.STEM).add(word.stem(), field, weight);
                }
                if (analysis.weights().piece() > 0) {
                    word.pieces()
                            .forEach(piece -> terms(prefix + IndexFields.PIECE).add(piece, field, weight));
                }
                if (analysis.weights().beginning() > 0) {
                    terms(prefix + IndexFields.BEGINNING).add(word.beginning(), field, weight);
                }
            }
        }

        private WeightedTerms terms(String field) {
            return byField.computeIfAbsent(field, key -> new WeightedTerms());
        }

        void addTo(Document document) {
            for (Map.Entry<String, WeightedTerms> field : byField.entrySet()) {
                field.getValue().addTo(document, field.getKey());
            }
        }
    }
}
