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

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.WrittenName;
import org.lectern.core.io.json.JsonText;
import org.lectern.model.text.PersonName;

/** Names of the Citation Style Language. */
public final class CslNames {

	/** The literal that several programs write where a list of names goes on. */
	public static final String OTHERS = "others"; //$NON-NLS-1$

	private CslNames() {
	}

	/** Adds the names of a variable to a field. */
	static void read(JsonElement names, String field, SourceRecord.Builder record) {
		List<JsonElement> list = JsonText.list(names);
		for (int i = 0; i < list.size(); i++) {
			JsonElement name = list.get(i);
			boolean last = i == list.size() - 1;
			if (name.isJsonObject()) {
				read(name.getAsJsonObject(), last, field, record);
			} else if (name.isJsonPrimitive() && !name.getAsString().isBlank()) {
				record.person(field, WrittenName.parse(name.getAsString()));
			}
		}
	}

	private static void read(JsonObject name, boolean last, String field, SourceRecord.Builder record) {
		String family = JsonText.of(name, "family"); //$NON-NLS-1$
		String given = JsonText.of(name, "given"); //$NON-NLS-1$
		// Crossref calls organisations by their name
		String literal = JsonText.of(name, "literal") == null ? JsonText.of(name, "name") : JsonText.of(name, "literal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (family == null && given == null) {
			if (last && OTHERS.equals(literal)) {
				record.others(field);
			} else {
				record.organisation(field, literal);
			}
			return;
		}
		String suffix = empty(JsonText.of(name, "suffix")); //$NON-NLS-1$
		String particle = (empty(JsonText.of(name, "dropping-particle")) + ' ' //$NON-NLS-1$
				+ empty(JsonText.of(name, "non-dropping-particle"))).strip(); //$NON-NLS-1$
		if (family == null) {
			record.person(field, new PersonName("", particle, given, suffix)); //$NON-NLS-1$
			return;
		}
		// quotation marks ask processors to keep the family name in one piece
		boolean quoted = family.length() > 2 && family.startsWith("\"") && family.endsWith("\""); //$NON-NLS-1$ //$NON-NLS-2$
		String whole = quoted ? family.substring(1, family.length() - 1) : family;
		boolean inPieces = quoted || !particle.isEmpty() || given == null;
		record.person(field, inPieces ? new PersonName(empty(given), particle, whole, suffix)
				: WrittenName.of(whole, empty(given), suffix));
	}

	private static String empty(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * Writes a name.
	 *
	 * @param person
	 *            the name, never null
	 * @return the name as {@link CslJsonReader} reads it, never null
	 */
	public static JsonObject write(PersonName person) {
		JsonObject name = new JsonObject();
		boolean alone = person.given().isEmpty() && person.particle().isEmpty() && person.suffix().isEmpty();
		if (alone && person.family().indexOf(' ') > 0) {
			name.addProperty("literal", person.family()); //$NON-NLS-1$
			return name;
		}
		boolean looksParted = !WrittenName.of(person.family(), "", "").particle().isEmpty() && person.particle().isEmpty(); //$NON-NLS-1$ //$NON-NLS-2$
		name.addProperty("family", looksParted ? '"' + person.family() + '"' : person.family()); //$NON-NLS-1$
		put(name, "given", person.given()); //$NON-NLS-1$
		put(name, "non-dropping-particle", person.particle()); //$NON-NLS-1$
		put(name, "suffix", person.suffix()); //$NON-NLS-1$
		return name;
	}

	private static void put(JsonObject name, String part, String text) {
		if (!text.isEmpty()) {
			name.addProperty(part, text);
		}
	}
}
