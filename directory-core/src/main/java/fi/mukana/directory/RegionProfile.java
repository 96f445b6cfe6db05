package fi.mukana.directory;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.need.CrisisLine;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.PublicHolidays;
import fi.mukana.directory.text.IdShape;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What makes a directory the directory of a region: its areas, languages, holidays, crisis lines, consent text and look.
 *
 * <p>Immutable and thread-safe. Finnish: <i>alueen profiili</i>. HSDS: –. PTV: –.
 *
 * @param id lower-case letters, digits and hyphens
 * @param name the name of the directory
 * @param publisher who keeps it
 * @param areas the areas that it is for, the main one first
 * @param languages the languages that it is offered in, in the order in which they are offered, at least one
 * @param holidays the public holidays beyond those of the whole country
 * @param crisisLines lines of the region's own, shown before those national ones that answer in the same language
 * @param consent the text that a person who sends a contact request agrees to
 * @param editorsEmail where the region's editors are reached
 * @param supervisoryAuthority who watches over the accessibility of its pages
 * @param colors the colors of its own
 * @param logoText what its logo shows, for those who do not see it; empty for a region without one
 * @param links pages of the region itself: its news and the channels by which one follows it, in the order given
 * @param figures what is stated of the region in numbers, in the order given
 * @param demo whether this is a demonstration that must never run in production
 */
public record RegionProfile(
        String id,
        LocalizedText name,
        LocalizedText publisher,
        List<Area> areas,
        List<Language> languages,
        Set<LocalDate> holidays,
        List<CrisisLine> crisisLines,
        ConsentText consent,
        Optional<EmailAddress> editorsEmail,
        LocalizedText supervisoryAuthority,
        RegionColors colors,
        LocalizedText logoText,
        List<WebLink> links,
        List<StatedFigure> figures,
        boolean demo) {

    /**
     * A consent text and its version: what was agreed to is stored by the version.
     *
     * @param version letters, digits, dots and hyphens
     * @param text the text
     */
    public record ConsentText(String version, LocalizedText text) {
        /**
         * Checks the version.
         *
         * @throws IllegalArgumentException if the version is not letters, digits, dots and hyphens
         */
        public ConsentText {
            requireNonNull(version, "version");
            requireNonNull(text, "text");
            if (!version.matches("[A-Za-z0-9.-]{1,40}")) {
                throw new IllegalArgumentException("""
                        The consent version "%s" must be letters, digits, dots and hyphens.
                        Maybe write "2026-1".""".formatted(version));
            }
        }
    }

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and hyphens, if the name is empty, or
     *     if there is no language
     */
    public RegionProfile {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(publisher, "publisher");
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
        SortedSet<LocalDate> sortedHolidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        holidays = sortedHolidays;
        crisisLines = List.copyOf(crisisLines);
        requireNonNull(consent, "consent");
        requireNonNull(editorsEmail, "editorsEmail");
        requireNonNull(supervisoryAuthority, "supervisoryAuthority");
        requireNonNull(colors, "colors");
        requireNonNull(logoText, "logoText");
        links = List.copyOf(links);
        figures = List.copyOf(figures);
        IdShape.require("region", id, "my-region");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The region \"%s\" needs a name.".formatted(id));
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("The region \"%s\" needs a language to be offered in.".formatted(id));
        }
    }

    /**
     * Whether a day is a public holiday here: one of the whole country or of the region's own.
     *
     * @param day the day
     * @return true for a holiday
     */
    public boolean isHoliday(LocalDate day) {
        return PublicHolidays.includes(day) || holidays.contains(day);
    }

    /**
     * A profile of a name alone: the whole country, in Finnish, Swedish and English.
     *
     * @param id lower-case letters, digits and hyphens
     * @param name the name
     * @return the profile
     * @throws IllegalArgumentException if the id has not that shape or the name is empty
     */
    public static RegionProfile of(String id, LocalizedText name) {
        return new RegionProfile(
                id,
                name,
                name,
                List.of(Area.WHOLE_COUNTRY),
                List.of(Language.FI, Language.SV, Language.EN),
                Set.of(),
                List.of(),
                new ConsentText("none", LocalizedText.EMPTY),
                Optional.empty(),
                LocalizedText.EMPTY,
                RegionColors.SHIPPED,
                LocalizedText.EMPTY,
                List.of(),
                List.of(),
                false);
    }
}
