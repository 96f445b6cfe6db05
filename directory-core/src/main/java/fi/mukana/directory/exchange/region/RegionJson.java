package fi.mukana.directory.exchange.region;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.exchange.Parsed;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Single records as JSON, as they stand in a region folder: what was written is read back as an equal record.
 *
 * <p>Whether the organizations, services and concepts that a record names exist is not checked here; areas must exist.
 * Equal records give the same text. Writing needs no library; reading needs Jakarta JSON with an implementation. Immutable
 * and thread-safe. Finnish: <i>tietueen JSON-muoto</i>. HSDS: –. PTV: –.
 */
public final class RegionJson {

    private final Places places;

    private RegionJson(Places places) {
        this.places = requireNonNull(places, "places");
    }

    /**
     * JSON whose areas are these.
     *
     * @param places the areas that records may name
     * @return the reader and writer
     */
    public static RegionJson of(Places places) {
        return new RegionJson(places);
    }

    /**
     * Reads an organization.
     *
     * @param json the JSON object
     * @param loadDay the day from which relative dates count
     * @return the organization or what kept it from being read
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for JSON
     */
    public Parsed<Organization> readOrganization(String json, LocalDate loadDay) {
        return read(Shapes.ORGANIZATION, json, loadDay);
    }

    /**
     * Reads a service.
     *
     * @param json the JSON object
     * @param loadDay the day from which relative dates count
     * @return the service or what kept it from being read
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for JSON
     */
    public Parsed<Service> readService(String json, LocalDate loadDay) {
        return read(Shapes.SERVICE, json, loadDay);
    }

    /**
     * Reads an event.
     *
     * @param json the JSON object
     * @param loadDay the day from which relative dates count
     * @return the event or what kept it from being read
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for JSON
     */
    public Parsed<Event> readEvent(String json, LocalDate loadDay) {
        return read(Shapes.EVENT, json, loadDay);
    }

    /**
     * Reads the definition of a project area or historical area.
     *
     * @param json the JSON object
     * @param loadDay the day from which relative dates count
     * @return the area or what kept it from being read
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for JSON
     */
    public Parsed<Area> readArea(String json, LocalDate loadDay) {
        return read(Shapes.AREA, json, loadDay);
    }

    /**
     * Reads a region's profile.
     *
     * @param json the JSON object
     * @param loadDay the day from which relative dates count
     * @return the profile or what kept it from being read
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for JSON
     */
    public Parsed<RegionProfile> readProfile(String json, LocalDate loadDay) {
        return read(Shapes.PROFILE, json, loadDay);
    }

    /**
     * Reads how a region weighs, speaks and looks.
     *
     * @param json the JSON object
     * @param loadDay the day from which relative dates count
     * @return the customization or what kept it from being read
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for JSON
     */
    public Parsed<Customization> readCustomization(String json, LocalDate loadDay) {
        return read(Shapes.CUSTOMIZATION, json, loadDay);
    }

    /**
     * Writes an organization.
     *
     * @param organization the organization
     * @return a JSON object on one line
     */
    public String writeOrganization(Organization organization) {
        return NodeWriter.compact(Shapes.ORGANIZATION.write(organization));
    }

    /**
     * Writes a service.
     *
     * @param service the service
     * @return a JSON object on one line
     */
    public String writeService(Service service) {
        return NodeWriter.compact(Shapes.SERVICE.write(service));
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return a JSON object on one line
     */
    public String writeEvent(Event event) {
        return NodeWriter.compact(Shapes.EVENT.write(event));
    }

    /**
     * Writes the definition of a project area or historical area.
     *
     * @param area the area
     * @return a JSON object on one line
     * @throws IllegalArgumentException if it is another kind of area, which no region defines
     */
    public String writeArea(Area area) {
        return NodeWriter.compact(Shapes.AREA.write(area));
    }

    /**
     * Writes a region's profile.
     *
     * @param profile the profile
     * @return a JSON object on one line
     */
    public String writeProfile(RegionProfile profile) {
        return NodeWriter.compact(Shapes.PROFILE.write(profile));
    }

    /**
     * Writes how a region weighs, speaks and looks.
     *
     * @param customization the customization
     * @return a JSON object on one line
     */
    public String writeCustomization(Customization customization) {
        return NodeWriter.compact(Shapes.CUSTOMIZATION.write(customization));
    }

    private <T> Parsed<T> read(Codec<T> codec, String json, LocalDate loadDay) {
        Issues issues = new Issues();
        Scope scope = new Scope(loadDay, places, Map.of(), issues, Scope.jsonFile("json"));
        Optional<T> value =
                Libraries.jsonValue(json, "json", issues).flatMap(node -> codec.read(node, scope.at("", node)));
        return new Parsed<>(issues.errors() == 0 ? value : Optional.empty(), issues.listed());
    }
}
