package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.problem.JsonRequest;
import fi.mukana.directory.webapp.problem.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person needs, as far as they told it; everything may be left out. Never who the person is. */
@JsonRequest
@Schema(name = "Need", description = "What a person needs; everything may be left out, and what is left out is unknown")
public class NeedRequest {

    /** The need in the person's own words. */
    @Personal
    @Size(max = 2000, message = "must have at most 2000 characters")
    @Schema(description = "The need in the person's own words; not stored, not logged, never repeated in errors")
    public @Nullable String words;

    /** Concepts. */
    @Size(max = 50, message = "must have at most 50 items")
    @Schema(description = "Ids of concepts, such as theme:loneliness")
    public List<String> concepts = List.of();

    /** The municipality. */
    @Schema(description = "The municipality's code of three digits", example = "140")
    public @Nullable String municipality;

    /** Areas to stay within. */
    @Size(max = 50, message = "must have at most 50 items")
    @Schema(description = "Keys of areas to stay within, such as county:13")
    public List<String> areas = List.of();

    /** The age. */
    @Min(value = 0, message = "must be 0 or more")
    @Max(value = 150, message = "must be 150 or less")
    @Schema(description = "Whole years")
    public @Nullable Integer age;

    /** The gender. */
    @Schema(description = "woman, man or diverse")
    public @Nullable String gender;

    /** Languages. */
    @Size(max = 20, message = "must have at most 20 items")
    @Schema(description = "Languages that the person can use, BCP 47")
    public List<String> languages = List.of();

    /** Wishes of channels. */
    @Size(max = 10, message = "must have at most 10 items")
    @Schema(description = "How to meet the support: on-site, at-home, phone, online")
    public List<String> channels = List.of();

    /** Wishes of times. */
    @Size(max = 10, message = "must have at most 10 items")
    @Schema(description = "When: weekday-daytime, evening, weekend, night")
    public List<String> times = List.of();

    /** Whether remote support will do. */
    @Schema(description = "Whether support by phone or net from anywhere will do; true if left out")
    public @Nullable Boolean remote;

    /** Whether only free support will do. */
    @Schema(description = "Whether only what costs nothing will do; false if left out")
    public @Nullable Boolean freeOnly;

    /** Answers to questions. */
    @Valid
    @Size(max = 50, message = "must have at most 50 items")
    @Schema(description = "Answers to questions that results asked")
    public List<AnswerRequest> answers = List.of();

    /** For the reader of JSON. */
    public NeedRequest() {}
}
