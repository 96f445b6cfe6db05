package fi.mukana.directory.webapp.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A part of a region that is neither organization, service nor event. */
@Entity
@Table(name = "region_part")
class RegionPartRow {

    @Id
    @Column(name = "name")
    private String name = "";

    @Column(name = "document")
    private String document = "";

    @Column(name = "change_number")
    private long changeNumber;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected RegionPartRow() {}

    String name() {
        return name;
    }

    void identify(String newName) {
        name = newName;
    }

    String document() {
        return document;
    }

    void write(String newDocument, long newChangeNumber) {
        document = newDocument;
        changeNumber = newChangeNumber;
    }
}
