package fi.mukana.directory.webapp.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.exchange.region.InterfaceTexts;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.catalog.store.CatalogStore;
import fi.mukana.directory.webapp.catalog.store.StoredContent;
import fi.mukana.directory.webapp.change.store.ChangeLog;
import fi.mukana.directory.webapp.change.store.ContentChange;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the stores, the change log and the view promise on every database; each database has its own subclass. */
@ArquillianTest
abstract class StoresContract {

    private static final int WRITERS = 6;
    private static final int CHANGES_EACH = 15;

    @Inject
    private ChangeLog log;

    @Inject
    private CatalogStore store;

    @Inject
    private CatalogViews views;

    /** A UserTransaction may be refused while another thread of the same request is within a transactional method. */
    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transaction;

    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

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
    void ofTwoNodesThatImportAtOnceOneDoes() throws Exception {
        RegionContent content =
                RegionContent.EMPTY.withProfile(RegionProfile.of("kaksi-solmua", LocalizedText.fi("Kaksi solmua")));
        transaction.begin();
        boolean first = store.saveFirst(content, "two-nodes", "test");
        Future<Boolean> second = threads.submit(() -> store.saveFirst(content, "two-nodes", "test"));
        boolean waited = waits(second);
        transaction.commit();

        assertThat(first).isTrue();
        assertThat(waited).isTrue();
        assertThat(second.get(30, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void whatARegionDecidesIsKeptAndShownByTheNextViewAndWritingItAgainIsNoChange() {
        byte[] drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>".getBytes(StandardCharsets.UTF_8);
        Customization decided = new Customization(
                Optional.of(MatchPolicy.defaults().withWeight(RuleId.of("theme-shared"), 77)),
                new InterfaceTexts(Map.of(Language.FI, Map.of("page.name", "Apuaitta ''{0}'' å"))),
                Optional.of(Logo.of(Logo.Format.SVG, drawing)));
        RegionContent content = RegionContent.EMPTY
                .withProfile(RegionProfile.of("paattava", LocalizedText.fi("Päättävä")))
                .withCustomization(decided);

        store.saveRegion(content);
        views.refresh();
        assertThat(store.readAll().customization()).isEqualTo(decided);
        assertThat(views.current().customization()).isEqualTo(decided);
        assertThat(views.current().directory().policy().weight(RuleId.of("theme-shared"), 0))
                .isEqualTo(77);

        long number = log.number();
        store.saveRegion(content);
        assertThat(log.number()).isEqualTo(number);

        store.saveRegion(content.withCustomization(Customization.NONE));
        views.refresh();
        assertThat(views.current().customization()).isEqualTo(Customization.NONE);
        assertThat(views.current().directory().policy()).isEqualTo(MatchPolicy.defaults());
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

    @Test
    void recordsAreReadAsTheyWereStored() {
        Organization organization = Organization.builder(
                        OrganizationId.of("koe-yhdistys"),
                        LocalizedText.fi("Koe ry").with(Language.SV, "Prov rf"))
                .build();
        Service service = service("koe-palvelu", "Ääkköset, \"lainaus\" ja \uD83D\uDE00");
        store.save(organization);
        store.save(service);

        StoredContent content = store.readAll();

        assertThat(content.organizations()).containsEntry(organization.id(), organization);
        assertThat(content.services()).containsEntry(service.id(), service);
    }

    @Test
    void aRecordMayBeLongerThanAMillionCharacters() {
        Service service = service("pitka", "Pitkä teksti. ".repeat(100_000));
        store.save(service);

        assertThat(store.readAll().services()).containsEntry(service.id(), service);
        store.delete(service.id());
    }

    @Test
    void aRecordThatCannotBeReadIsLeftOutAndCountedUntilItIsRepaired() throws Exception {
        store.save(service("ehja", "Ehjä"));
        store.save(service("rikki", "Rikki"));
        views.refresh();
        assertThat(views.unreadable()).isZero();

        transaction.begin();
        entities.createNativeQuery("update service set document = '{' where id = 'rikki'")
                .executeUpdate();
        log.append("service", "rikki", false);
        transaction.commit();
        views.refresh();

        assertThat(store.readAll().unreadable()).containsExactly("service/rikki");
        assertThat(views.unreadable()).isEqualTo(1);
        assertThat(views.current().catalog().service(ServiceId.of("rikki"))).isEmpty();
        assertThat(views.current().catalog().service(ServiceId.of("ehja"))).isPresent();

        store.save(service("toinen", "Toinen"));
        views.refresh();
        assertThat(views.unreadable()).as("after another change").isEqualTo(1);

        store.save(service("rikki", "Korjattu"));
        views.refresh();
        assertThat(views.unreadable()).isZero();
        assertThat(store.readAll().unreadable()).isEmpty();
    }

    @Test
    void writingARecordAsItWasIsNoChange() {
        store.save(service("sama", "Sama"));
        long before = log.number();

        store.save(service("sama", "Sama"));
        assertThat(log.number()).isEqualTo(before);
        store.save(service("sama", "Toinen"));
        assertThat(log.number()).isEqualTo(before + 1);
    }

    @Test
    void theRegionsProfileAndAreasComeBack() {
        RegionProfile profile = RegionProfile.of("koealue", LocalizedText.fi("Koealue"));
        Area area = new Area.Project("hanke", LocalizedText.fi("Hankealue"), Set.of(MunicipalityCode.of("140")));
        store.save(profile);
        store.save(area);

        StoredContent content = store.readAll();

        assertThat(content.profile()).isEqualTo(profile);
        assertThat(content.places().findArea(area.key())).contains(area);
    }

    @Test
    void theViewFollowsEachChangeAndAnOldViewStaysAsItWas() {
        ServiceId id = ServiceId.of("seurattu");
        store.save(service("seurattu", "Ensin"));
        views.refresh();
        CatalogView first = views.current();
        store.save(service("seurattu", "Sitten"));
        views.refresh();
        CatalogView second = views.current();
        store.delete(id);
        views.refresh();
        CatalogView third = views.current();

        assertThat(first.catalog().service(id)).map(Service::summary).contains(LocalizedText.fi("Ensin"));
        assertThat(second.catalog().service(id)).map(Service::summary).contains(LocalizedText.fi("Sitten"));
        assertThat(third.catalog().service(id)).isEmpty();
        assertThat(third.number()).isEqualTo(log.number()).isGreaterThan(second.number());
        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void draftsAndWhatBelongsToDraftsAreInNoView() {
        store.save(Organization.builder(OrganizationId.of("luonnos-ry"), LocalizedText.fi("Luonnos ry"))
                .status(PublishingStatus.DRAFT)
                .build());
        store.save(Service.builder(
                        ServiceId.of("luonnoksen-palvelu"),
                        OrganizationId.of("luonnos-ry"),
                        LocalizedText.fi("Palvelu"))
                .publishing(PublishingStatus.PUBLISHED)
                .build());
        store.save(
                Service.builder(ServiceId.of("luonnos"), OrganizationId.of("koe-yhdistys"), LocalizedText.fi("Luonnos"))
                        .publishing(PublishingStatus.DRAFT)
                        .build());
        views.refresh();

        assertThat(views.current().catalog().organization(OrganizationId.of("luonnos-ry")))
                .isEmpty();
        assertThat(views.current().catalog().serviceIds())
                .doesNotContain(ServiceId.of("luonnos"), ServiceId.of("luonnoksen-palvelu"));
    }

    @Test
    void aChangeOfThisNodeIsSeenWithoutWaitingForThePoll() throws Exception {
        store.save(service("heti", "Heti"));
        long committed = log.number();
        for (int i = 0; i < 100 && views.current().number() < committed; i++) {
            Thread.sleep(100);
        }
        assertThat(views.current().catalog().service(ServiceId.of("heti"))).isPresent();
    }

    private static Service service(String id, String summary) {
        return Service.builder(
                        ServiceId.of(id), OrganizationId.of("koe-yhdistys"), LocalizedText.fi("Koepalvelu " + id))
                .summary(LocalizedText.fi(summary))
                .publishing(PublishingStatus.PUBLISHED)
                .build();
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
