package org.annals.model;

/**
 * A fact about an article that its carrier states outside its text: a sidecar, a JSON field, an
 * HTML tag.
 *
 * @param source where it was found, in a form a person understands: {@code sidecar:published},
 *     {@code json:date}, {@code json-ld:datePublished}, {@code meta:article:published_time}, {@code
 *     html:time}
 * @param value the text found there, verbatim
 */
public record MetadataField(String source, String value) {}
