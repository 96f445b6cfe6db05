package fi.mukana.directory.webapp.insight;

import java.util.List;

/**
 * The region's municipalities with what there is for them.
 *
 * @param towns the municipalities by name
 * @param map the same as a picture
 * @param services how many services the directory offers
 * @param organizations how many organizations it knows
 */
public record RegionView(List<Town> towns, TownMap map, int services, int organizations) {

    /**
     * A municipality.
     *
     * @param code its code
     * @param name its name
     * @param serving how many services serve it
     * @param located how many services have a place in it
     */
    public record Town(String code, String name, int serving, int located) {}

    /** Copies the list. */
    public RegionView {
        towns = List.copyOf(towns);
    }
}
