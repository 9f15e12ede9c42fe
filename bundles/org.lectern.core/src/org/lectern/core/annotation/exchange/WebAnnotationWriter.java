/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.stream.JsonWriter;

/** Writes annotations as a collection of Web Annotations in JSON-LD. */
public final class WebAnnotationWriter {

	static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld"; //$NON-NLS-1$

	private final String base;
	private final String source;
	private final JsonWriter json;

	private WebAnnotationWriter(String base, String source, JsonWriter json) {
		this.base = base;
		this.source = source;
		this.json = json;
	}

	/**
	 * Writes the annotations of one paper.
	 *
	 * @param document
	 *            the annotations, never null
	 * @param paperKey
	 *            the citation key, of which the addresses of the annotations are made, never null
	 * @param source
	 *            the address of the paper; null where it has none
	 * @return the text of a file, to be stored in UTF-8, never null
	 */
	public static String write(AnnotationDocument document, String paperKey, String source) {
		StringWriter text = new StringWriter();
		String base = "urn:lectern:" + URLEncoder.encode(paperKey, StandardCharsets.UTF_8).replace("+", "%20"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  "); //$NON-NLS-1$
			json.setHtmlSafe(false);
			new WebAnnotationWriter(base, source == null ? base : source, json).write(document);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing but memory is written to
		}
		return text.toString() + '\n';
	}

	private void write(AnnotationDocument document) throws IOException {
		json.beginObject();
		name("@context", CONTEXT); //$NON-NLS-1$
		name("id", base + ":annotations"); //$NON-NLS-1$ //$NON-NLS-2$
		name("type", "AnnotationCollection"); //$NON-NLS-1$ //$NON-NLS-2$
		json.name("total").value(document.passages().size() + document.relations().size()); //$NON-NLS-1$
		json.name("first").beginObject(); //$NON-NLS-1$
		name("id", base + ":annotations:1"); //$NON-NLS-1$ //$NON-NLS-2$
		name("type", "AnnotationPage"); //$NON-NLS-1$ //$NON-NLS-2$
		json.name("startIndex").value(0); //$NON-NLS-1$
		json.name("items").beginArray(); //$NON-NLS-1$
		for (ExchangedPassage passage : document.passages()) {
			write(passage);
		}
		int number = 0;
		for (ExchangedRelation relation : document.relations()) {
			write(relation, ++number);
		}
		json.endArray().endObject().endObject();
	}

	private void write(ExchangedPassage passage) throws IOException {
		json.beginObject();
		name("id", addressOf(passage.id())); //$NON-NLS-1$
		name("type", "Annotation"); //$NON-NLS-1$ //$NON-NLS-2$
		name("motivation", passage.label() == null ? "highlighting" : "tagging"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean commented = passage.comment() != null && !passage.comment().isBlank();
		if (passage.label() != null || commented) {
			json.name("body").beginArray(); //$NON-NLS-1$
			if (passage.label() != null) {
				textualBody("tagging", passage.label()); //$NON-NLS-1$
			}
			if (commented) {
				textualBody("commenting", passage.comment()); //$NON-NLS-1$
			}
			json.endArray();
		}
		json.name("target").beginObject(); //$NON-NLS-1$
		name("source", passage.field() == null ? source : source + '#' + passage.field()); //$NON-NLS-1$
		json.name("selector").beginArray().beginObject(); //$NON-NLS-1$
		name("type", "TextQuoteSelector"); //$NON-NLS-1$ //$NON-NLS-2$
		name("exact", passage.quote()); //$NON-NLS-1$
		if (passage.prefix() != null) {
			name("prefix", passage.prefix()); //$NON-NLS-1$
		}
		if (passage.suffix() != null) {
			name("suffix", passage.suffix()); //$NON-NLS-1$
		}
		json.endObject();
		if (passage.start() >= 0) {
			json.beginObject();
			name("type", "TextPositionSelector"); //$NON-NLS-1$ //$NON-NLS-2$
			json.name("start").value(passage.start()).name("end").value(passage.end()).endObject(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		json.endArray().endObject().endObject();
	}

	private void write(ExchangedRelation relation, int number) throws IOException {
		json.beginObject();
		name("id", addressOf("R" + number)); //$NON-NLS-1$ //$NON-NLS-2$
		name("type", "Annotation"); //$NON-NLS-1$ //$NON-NLS-2$
		name("motivation", "linking"); //$NON-NLS-1$ //$NON-NLS-2$
		json.name("body").beginArray(); //$NON-NLS-1$
		textualBody("tagging", relation.type()); //$NON-NLS-1$
		List<String> targets = relation.members();
		if (!relation.isGroup()) {
			json.beginObject();
			name("type", "SpecificResource"); //$NON-NLS-1$ //$NON-NLS-2$
			name("purpose", "linking"); //$NON-NLS-1$ //$NON-NLS-2$
			name("source", addressOf(targets.get(1))); //$NON-NLS-1$
			json.endObject();
			targets = targets.subList(0, 1);
		}
		json.endArray();
		json.name("target").beginArray(); //$NON-NLS-1$
		for (String target : targets) {
			json.value(addressOf(target));
		}
		json.endArray().endObject();
	}

	private void textualBody(String purpose, String value) throws IOException {
		json.beginObject();
		name("type", "TextualBody"); //$NON-NLS-1$ //$NON-NLS-2$
		name("purpose", purpose); //$NON-NLS-1$
		name("value", value); //$NON-NLS-1$
		name("format", "text/plain"); //$NON-NLS-1$ //$NON-NLS-2$
		json.endObject();
	}

	private String addressOf(String id) {
		return base + ':' + id;
	}

	private void name(String name, String value) throws IOException {
		json.name(name).value(value);
	}
}
