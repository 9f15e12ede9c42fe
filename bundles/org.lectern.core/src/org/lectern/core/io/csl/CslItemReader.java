/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.csl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.json.JsonText;
import org.lectern.core.io.markup.TagMarkup;

/** Makes a record of an item. */
final class CslItemReader {

	private static final Pattern KEY = Pattern.compile("[^\\s{},%#~\\\\\"'()=]{1,100}"); //$NON-NLS-1$
	private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:\\s*(\\S+)"); //$NON-NLS-1$
	private static final Pattern ARCHIVE_PLACE = Pattern.compile("(\\S+)(?: \\[(\\S+)\\])?"); //$NON-NLS-1$

	/** Where a place in an archive is what BibTeX calls an eprint. */
	private static final Pattern EPRINTS = Pattern.compile("(?i)arxiv(\\.org)?|hal|pubmed|jstor|biorxiv|medrxiv|ssrn|eprint"); //$NON-NLS-1$

	/** What several programs call variables. */
	private static final Map<String, String> SYNONYMS = Map.of("shortTitle", "title-short", "journalAbbreviation", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"container-title-short", "event", "event-title", "article-number", "number", "publisher-location", "publisher-place", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"original-title", "original-title", "subject", "keyword", "categories", "keyword", "published", "issued"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private final JsonObject item;
	private final SourceRecord.Builder record;
	private final String entryType;
	private final Map<String, String> texts;

	CslItemReader(JsonObject item, int line) {
		this.item = item;
		record = SourceRecord.at(line);
		String type = JsonText.of(item, "type") == null ? "" : JsonText.of(item, "type").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		entryType = CslTypes.entryType(type, JsonText.of(item, "genre")); //$NON-NLS-1$
		texts = CslVariables.texts(entryType);
		record.type(entryType);
		String subtype = type.equals("article-magazine") ? "magazine" : type.equals("article-newspaper") ? "newspaper" : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		record.bibtex("entrysubtype", subtype); //$NON-NLS-1$
		if (subtype == null && !type.equals(CslTypes.type(entryType, null))) {
			record.text(CslVariables.PREFIX + "type", type); //$NON-NLS-1$
		}
	}

	SourceRecord read() {
		identify();
		archive();
		for (String name : item.keySet()) {
			String variable = SYNONYMS.getOrDefault(name, name);
			JsonElement value = item.get(name);
			if (CslVariables.namesField(variable) != null) {
				CslNames.read(value, CslVariables.namesField(variable), record);
			} else if (CslVariables.dateField(variable) != null) {
				if (variable.equals(name) || !item.has(variable)) {
					CslDates.read(variable, value, record);
				}
			} else if (!isRead(variable)) {
				text(variable, value);
			}
		}
		return record.build();
	}

	private void identify() {
		String id = JsonText.of(item, "id"); //$NON-NLS-1$
		String key = JsonText.of(item, "citation-key"); //$NON-NLS-1$
		record.identity(id);
		if (key == null && id != null && KEY.matcher(id).matches() && !id.contains("://") && !id.matches("\\d+")) { //$NON-NLS-1$ //$NON-NLS-2$
			key = id;
		}
		record.key(key != null && KEY.matcher(key).matches() ? key : null);
	}

	private void archive() {
		String archive = JsonText.of(item, "archive"); //$NON-NLS-1$
		String place = JsonText.of(item, "archive_location"); //$NON-NLS-1$
		Matcher arxiv = ARXIV.matcher(String.valueOf(JsonText.of(item, "number"))); //$NON-NLS-1$
		Matcher parts = ARCHIVE_PLACE.matcher(String.valueOf(place));
		if (archive != null && place != null && EPRINTS.matcher(archive).matches() && parts.matches()) {
			record.verbatim("eprint", parts.group(1)).text("archiveprefix", archive).text("primaryclass", parts.group(2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			record.text(CslVariables.PREFIX + "archive", archive); //$NON-NLS-1$
			record.text(CslVariables.PREFIX + "archive_location", place); //$NON-NLS-1$
			if (entryType.equals("misc") && arxiv.matches()) { //$NON-NLS-1$
				record.verbatim("eprint", arxiv.group(1)).bibtex("archiveprefix", "arXiv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}

	private boolean isRead(String variable) {
		return switch (variable) {
			case "id", "type", "citation-key", "archive", "archive_location" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			case "number" -> entryType.equals("misc") && record.has("eprint") && ARXIV.matcher(String.valueOf(JsonText.of(item, "number"))).matches(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> false;
		};
	}

	private void text(String variable, JsonElement value) {
		String field = texts.get(variable);
		if (field == null || record.has(field)) {
			keep(variable, value);
			return;
		}
		List<JsonElement> values = JsonText.list(value).stream().filter(JsonElement::isJsonPrimitive).toList();
		if (field.equals("keywords")) { //$NON-NLS-1$
			values.forEach(text -> keywords(text.getAsString()));
			return;
		}
		String text = JsonText.of(value);
		if (text == null) {
			keep(variable, value);
		} else if (field.equals("isbn") || field.equals("issn")) { //$NON-NLS-1$ //$NON-NLS-2$
			record.verbatim(field, String.join(", ", values.stream().map(JsonElement::getAsString).toList())); //$NON-NLS-1$
		} else if (CslVariables.isVerbatim(field)) {
			record.verbatim(field, text);
		} else if (field.equals("pages")) { //$NON-NLS-1$
			record.pages(text);
		} else if (field.equals("abstract") || field.equals("note") || field.equals("annote")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			record.bibtex(field, TagMarkup.read(text).latex());
		} else if (!field.equals("type") || !text.equals(CslTypes.genre(entryType))) { //$NON-NLS-1$
			record.bibtex(field, TagMarkup.read(text).latexLine());
			for (int i = 1; i < values.size(); i++) {
				record.add(CslVariables.PREFIX + variable, "; ", values.get(i).getAsString()); //$NON-NLS-1$
			}
		}
	}

	private void keywords(String text) {
		for (String keyword : text.split("\\s*[,;]\\s*")) { //$NON-NLS-1$
			record.add("keywords", ", ", keyword); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void keep(String variable, JsonElement value) {
		String name = CslVariables.PREFIX + variable.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		List<JsonElement> values = JsonText.list(value);
		for (JsonElement element : values) {
			record.add(name, "; ", element.isJsonPrimitive() ? element.getAsString() : element.toString()); //$NON-NLS-1$
		}
	}
}
