package fi.mukana.directory.webapp.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of services.
 *
 * @param page which page
 * @param items the services, in the order of their ids
 */
@Schema(name = "ServicePage")
public record ServicePage(PageView page, List<ServiceSummary> items) {}
