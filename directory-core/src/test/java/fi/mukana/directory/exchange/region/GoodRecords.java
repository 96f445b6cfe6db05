package fi.mukana.directory.exchange.region;

/** Good records of a small region, each on one line. */
final class GoodRecords {

    static final String PROFILE = """
            {"id": "koe", "name": {"fi": "Koe"}, "publisher": {"fi": "Koe ry"}, "areas": ["region:11"]}
            """;
    static final String ORGANIZATION =
            "{\"id\": \"hyva-yhdistys\", \"name\": {\"fi\": \"Hyvä yhdistys\"}, \"type\": \"association\"}";
    static final String EVENT =
            "{\"id\": \"hyva-tapahtuma\", \"organizer\": \"hyva-yhdistys\", \"name\": {\"fi\": \"Retki\"}, \"time\": {\"date\": \"next-tue\"}}";

    private GoodRecords() {}

    static String service(String id) {
        return ("{\"id\": \"%s\", \"organization\": \"hyva-yhdistys\", \"name\": {\"fi\": \"Palvelu\"},"
                        + " \"summary\": {\"fi\": \"Hyvä palvelu.\"}}")
                .formatted(id);
    }
}
