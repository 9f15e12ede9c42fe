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

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.lectern.core.io.SourceDate;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.json.JsonText;

/** Dates of the Citation Style Language. */
public final class CslDates {

	private static final String DATE_PARTS = "date-parts"; //$NON-NLS-1$

	private CslDates() {
	}

	/** Sets the fields for a date. What they cannot hold, such as the end of a span, is kept beside them. */
	static void read(String variable, JsonElement value, SourceRecord.Builder record) {
		String field = CslVariables.dateField(variable);
		JsonObject date = value.isJsonObject() ? value.getAsJsonObject() : null;
		String text = date == null ? JsonText.of(value) : text(date);
		SourceDate parts = date == null ? SourceDate.UNKNOWN : parts(date);
		if (parts.year() == 0 && text != null) {
			SourceDate written = SourceDate.parse(text);
			boolean whole = written.month() > 0 || text.matches("\\d{4}"); //$NON-NLS-1$
			parts = whole ? written : SourceDate.UNKNOWN;
		}
		if (parts.year() == 0) {
			record.text(field, text);
		} else if (field.equals("year")) { //$NON-NLS-1$
			parts.putInto(record);
		} else {
			record.bibtex(field, parts.iso());
		}
		if (date != null && hasMore(date)) {
			record.text(CslVariables.PREFIX + variable, date.toString());
		}
	}

	private static String text(JsonObject date) {
		String literal = JsonText.of(date, "literal"); //$NON-NLS-1$
		return literal != null ? literal : JsonText.of(date, "raw"); //$NON-NLS-1$
	}

	private static SourceDate parts(JsonObject date) {
		List<JsonElement> spans = JsonText.list(date.get(DATE_PARTS));
		List<Integer> numbers = new ArrayList<>();
		// one date may stand there without the list around it
		for (JsonElement part : spans.isEmpty() || !spans.get(0).isJsonArray() ? spans : JsonText.list(spans.get(0))) {
			String digits = JsonText.of(part);
			numbers.add(digits != null && digits.matches("\\d{1,4}(\\.0)?") ? Integer.parseInt(digits.replace(".0", "")) : 0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		while (numbers.size() < 3) {
			numbers.add(0);
		}
		return new SourceDate(numbers.get(0), numbers.get(1), numbers.get(2));
	}

	private static boolean hasMore(JsonObject date) {
		boolean span = date.get(DATE_PARTS) instanceof JsonArray spans && spans.size() > 1 && spans.get(1).isJsonArray();
		return span || date.has("season") || date.has("circa"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Writes a date.
	 *
	 * @param date
	 *            the date, its year known, never null
	 * @return the date as {@link CslJsonReader} reads it, never null
	 */
	public static JsonObject write(SourceDate date) {
		JsonArray parts = new JsonArray();
		parts.add(date.year());
		if (date.month() > 0) {
			parts.add(date.month());
		}
		if (date.day() > 0) {
			parts.add(date.day());
		}
		JsonArray spans = new JsonArray();
		spans.add(parts);
		JsonObject value = new JsonObject();
		value.add(DATE_PARTS, spans);
		return value;
	}

	/**
	 * Writes what stands in place of a date.
	 *
	 * @param text
	 *            such as "in press", never null
	 * @return the text as {@link CslJsonReader} reads it, never null
	 */
	public static JsonObject literal(String text) {
		JsonObject value = new JsonObject();
		value.addProperty("literal", text); //$NON-NLS-1$
		return value;
	}
}
