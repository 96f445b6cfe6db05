package fi.mukana.directory.place;

/**
 * A point on the earth, in degrees of WGS 84.
 *
 * <p>Immutable and thread-safe. Finnish: <i>sijaintipiste</i>. HSDS: {@code latitude}, {@code longitude}. PTV:
 * coordinates (there in ETRS-TM35FIN).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a coordinate is not a number or is outside its range
     */
    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("""
                    The latitude (%s) must be from -90 to 90 degrees.
                    Maybe the point is in metres (ETRS-TM35FIN).""".formatted(latitude));
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "The longitude (%s) must be from -180 to 180 degrees.".formatted(longitude));
        }
    }

    /**
     * The distance along the surface by the haversine formula on the mean radius of the earth.
     *
     * @param other the other point
     * @return kilometres, 0 or more
     */
    public double kilometersTo(GeoPoint other) {
        double dLat = Math.toRadians(other.latitude - latitude) / 2;
        double dLon = Math.toRadians(other.longitude - longitude) / 2;
        double h = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(dLon)
                        * Math.sin(dLon);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
