package fi.mukana.directory.webapp.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A service. */
@Entity
@Table(name = "service")
class ServiceRow extends ContentRow {

    @Column(name = "organization_id")
    private String organizationId = "";

    void belongTo(String organization) {
        organizationId = organization;
    }
}
