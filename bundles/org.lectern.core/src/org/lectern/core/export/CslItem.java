/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.io.SourceDate;
import org.lectern.core.io.csl.CslDates;
import org.lectern.core.io.csl.CslNames;
import org.lectern.core.io.csl.CslTypes;
import org.lectern.core.io.csl.CslVariables;
import org.lectern.core.io.markup.StyledText;
import org.lectern.core.io.markup.TagMarkup;
import org.lectern.model.review.Field;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;

/** One paper as an item of the Citation Style Language. */
final class CslItem {

	private final PaperContent paper;
	private final String entryType;
	private final JsonObject item = new JsonObject();
	private final List<SkippedPaper> notices = new ArrayList<>();

	CslItem(PaperContent paper) {
		this.paper = paper;
		entryType = paper.entryType();
	}

	/** Returns what the item does not say. */
	List<SkippedPaper> notices() {
		List<SkippedPaper> all = new ArrayList<>(notices);
		all.addAll(paper.notices("CSL-JSON")); //$NON-NLS-1$
		return all;
	}

	JsonObject write(String id) {
		item.addProperty("id", id); //$NON-NLS-1$
		type();
		Map<String, String> texts = CslVariables.texts(entryType);
		CslVariables.names().forEach(this::names);
		texts.forEach(this::text);
		dates();
		archive();
		for (Field field : paper.withPrefix(CslVariables.PREFIX)) {
			String variable = field.getName().substring(CslVariables.PREFIX.length());
			if (!item.has(variable)) {
				item.addProperty(variable, LatexText.toPlain(field.getValue()));
			}
		}
		return item;
	}

	private void type() {
		String kept = paper.plain(CslVariables.PREFIX + "type"); //$NON-NLS-1$
		String subtype = paper.plain("entrysubtype"); //$NON-NLS-1$
		String type = kept != null && CslTypes.isType(kept) && CslTypes.entryType(kept, null).equals(entryType) ? kept
				: CslTypes.type(entryType, subtype);
		item.addProperty("type", type); //$NON-NLS-1$
		String kind = paper.plain("type"); //$NON-NLS-1$
		String genre = kind == null ? CslTypes.genre(entryType) : kind;
		if (!CslTypes.entryType(type, genre).equals(entryType)) {
			notices.add(new SkippedPaper(paper.key(), NLS.bind(Messages.typeNotHeld, entryType, type)));
		}
		if (genre != null) {
			item.addProperty("genre", kind == null ? genre : TagMarkup.write(paper.styled("type"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void names(String variable, String field) {
		JsonArray names = new JsonArray();
		for (PersonName person : paper.people(field)) {
			names.add(CslNames.write(person));
		}
		if (!names.isEmpty()) {
			if (paper.hasOthers(field)) {
				JsonObject others = new JsonObject();
				others.addProperty("literal", CslNames.OTHERS); //$NON-NLS-1$
				names.add(others);
			}
			item.add(variable, names);
		}
	}

	private void text(String variable, String field) {
		if (item.has(variable)) {
			return;
		}
		String text;
		if (field.equals("doi")) { //$NON-NLS-1$
			String doi = paper.verbatim(field);
			text = doi == null || Identifiers.doi(doi) == null ? doi : Identifiers.doi(doi);
		} else if (CslVariables.isVerbatim(field)) {
			text = paper.verbatim(field);
		} else if (field.equals("pages")) { //$NON-NLS-1$
			String pages = paper.plain(field);
			text = pages == null ? null : pages.replaceAll("\\s*[\u2010-\u2015]\\s*", pages.indexOf('-') < 0 ? "-" : "\u2013"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			StyledText styled = field.equals("title") ? paper.title() : paper.styled(field); //$NON-NLS-1$
			text = styled == null ? null : TagMarkup.write(styled);
		}
		if (text != null && !text.isBlank()) {
			item.addProperty(variable, text);
		}
	}

	private void dates() {
		SourceDate issued = paper.date();
		String year = issued.year() > 0 ? null : paper.plain("year"); //$NON-NLS-1$
		if (issued.year() > 0) {
			item.add("issued", CslDates.write(issued)); //$NON-NLS-1$
		} else if (year != null) {
			item.add("issued", CslDates.literal(year)); //$NON-NLS-1$
		}
		date("accessed", "urldate"); //$NON-NLS-1$ //$NON-NLS-2$
		date("original-date", "origdate"); //$NON-NLS-1$ //$NON-NLS-2$
		date("event-date", "eventdate"); //$NON-NLS-1$ //$NON-NLS-2$
		date("submitted", CslVariables.PREFIX + "submitted"); //$NON-NLS-1$ //$NON-NLS-2$
		date("available-date", CslVariables.PREFIX + "available-date"); //$NON-NLS-1$ //$NON-NLS-2$
		whole("issued"); //$NON-NLS-1$
		whole("accessed"); //$NON-NLS-1$
		whole("original-date"); //$NON-NLS-1$
		whole("event-date"); //$NON-NLS-1$
	}

	private void date(String variable, String field) {
		String text = paper.plain(field);
		if (text != null) {
			SourceDate date = SourceDate.parse(text);
			// what a date would not say again stays text
			item.add(variable, text.equals(date.iso()) ? CslDates.write(date) : CslDates.literal(text));
		}
	}

	/** Puts a date back that was more than one day, month or year, unless the year has been changed since. */
	private void whole(String variable) {
		String kept = paper.plain(CslVariables.PREFIX + variable);
		if (kept == null) {
			return;
		}
		try {
			JsonObject date = JsonParser.parseString(kept).getAsJsonObject();
			String year = item.has(variable) ? item.getAsJsonObject(variable).toString().replaceAll("\\D*(\\d{4}).*", "$1") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (kept.contains(year)) {
				item.add(variable, date);
			}
		} catch (JsonParseException | IllegalStateException e) {
			notices.add(new SkippedPaper(paper.key(), NLS.bind(Messages.fieldNotHeld, CslVariables.PREFIX + variable, "CSL-JSON"))); //$NON-NLS-1$
		}
	}

	private void archive() {
		String eprint = paper.verbatim("eprint"); //$NON-NLS-1$
		if (eprint == null) {
			return;
		}
		String archive = paper.plain("archiveprefix") == null ? paper.plain("eprinttype") : paper.plain("archiveprefix"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String part = paper.plain("primaryclass") == null ? paper.plain("eprintclass") : paper.plain("primaryclass"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		item.addProperty("archive", archive == null ? "eprint" : archive); //$NON-NLS-1$ //$NON-NLS-2$
		item.addProperty("archive_location", part == null ? eprint : eprint + " [" + part + ']'); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
