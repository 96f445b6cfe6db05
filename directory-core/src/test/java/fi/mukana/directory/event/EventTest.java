package fi.mukana.directory.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.ScopeLevel;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Season;
import fi.mukana.directory.text.StatedCount;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final EventId ID = EventId.of("tyopaja");

    @Test
    @Tag("S4-06")
    void anEventWithoutItsYearIsNeitherOverNorDated() {
        EventTime time = new EventTime(
                PartialDate.of(MonthDay.of(8, 31)),
                Optional.of(LocalTime.of(8, 30)),
                Optional.empty(),
                Optional.of(LocalTime.of(12, 0)));
        assertThat(time.date().toLocalDate()).isEmpty();
        assertThat(time.isOver(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void anEventIsOverOnTheDayAfterItsLast() {
        EventTime camp = new EventTime(
                PartialDate.of(LocalDate.of(2026, 7, 1)),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 7, 5)),
                Optional.empty());
        assertThat(camp.isOver(LocalDate.of(2026, 7, 5))).isFalse();
        assertThat(camp.isOver(LocalDate.of(2026, 7, 6))).isTrue();
    }

    @Test
    @Tag("S2-21")
    void anEventOfASpringIsOverInSummer() {
        EventTime spring = new EventTime(
                new PartialDate(
                        Optional.of(2022), Optional.of(Season.SPRING), Optional.empty(), Optional.empty(), true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(spring.isOver(LocalDate.of(2022, 5, 31))).isFalse();
        assertThat(spring.isOver(LocalDate.of(2022, 6, 1))).isTrue();
    }

    @Test
    void anEventThatEndsBeforeItBeginsIsRefusedWithAdvice() {
        assertThatThrownBy(() -> EventTime.of(LocalDate.of(2026, 1, 1).atTime(22, 0), LocalTime.of(1, 0)))
                .hasMessageContaining("next day");
    }

    @Test
    @Tag("S1-21")
    void registrationIsOpenThroughItsLastDay() {
        RegistrationWindow window = new RegistrationWindow(
                Ternary.YES,
                Validity.through(LocalDate.of(2021, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.EMPTY);
        assertThat(window.isOpen(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(window.isOpen(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    @Tag("S0-18")
    @Tag("S4-07")
    @Tag("S4-05")
    @Tag("S2-21")
    void anEventKnowsForWhomItIsWhatItFollowsAndHowManyCame() {
        Event event = event().concepts(Set.of(ConceptId.of("group:special-needs-family")))
                .audienceLevels(Set.of(ScopeLevel.NATIONAL, ScopeLevel.REGIONAL))
                .follows(List.of(EventId.of("kevaan-tapaaminen")))
                .attendance(new StatedCount(100, StatedCount.Qualifier.OVER, Optional.empty()))
                .build();
        assertThat(event.audienceLevels()).containsExactly(ScopeLevel.NATIONAL, ScopeLevel.REGIONAL);
        assertThat(event.follows()).containsExactly(EventId.of("kevaan-tapaaminen"));
        assertThat(event.attendance().orElseThrow().qualifier()).isEqualTo(StatedCount.Qualifier.OVER);
    }

    @Test
    void anEventWithoutAnAddressIsAnEvent() {
        assertThat(event().build().place()).isEmpty();
    }

    @Test
    void anEventDoesNotFollowItself() {
        assertThatThrownBy(() -> event().follows(List.of(ID)).build()).hasMessageContaining("itself");
    }

    private static Event.Builder event() {
        return Event.builder(
                ID,
                OrganizationId.of("hanke"),
                LocalizedText.fi("Työpaja"),
                EventTime.of(LocalDate.of(2026, 9, 1).atTime(16, 30), LocalTime.of(18, 30)));
    }
}
