package fi.mukana.directory.webapp.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the type of a JSON request body: a class with a public constructor without parameters and public fields of
 * the types text, whole number, decimal number, true-or-false, another marked class, or a list of these, with Bean
 * Validation constraints on the fields.
 *
 * <p>A class and not a record, because the server's OpenAPI scan fails on constrained record components.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonRequest {}
