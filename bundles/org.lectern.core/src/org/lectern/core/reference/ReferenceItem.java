/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.util.function.Consumer;

import org.lectern.core.completeness.InheritedFields;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;

/** A paper in the words of the Citation Style Language 1.0.2; inherited fields count. */
final class ReferenceItem {

	private final Paper paper;
	private final InheritedFields fields;
	private final CSLItemDataBuilder item = new CSLItemDataBuilder();
	private final ReferenceType type;

	ReferenceItem(Paper paper, InheritedFields fields, String id) {
		this.paper = paper;
		this.fields = fields;
		this.type = ReferenceType.of(paper.getEntryType(), text("type", "howpublished"), text("entrysubtype")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		item.id(id);
		item.type(type.cslType());
	}

	CSLItemData build() {
		people();
		titles();
		dates();
		numbers();
		publication();
		identifiers();
		return item.build();
	}

	private void people() {
		names("author", item::author); //$NON-NLS-1$
		names("editor", item::editor); //$NON-NLS-1$
		names("translator", item::translator); //$NON-NLS-1$
		names("bookauthor", item::containerAuthor); //$NON-NLS-1$
	}

	private void names(String field, Consumer<CSLName[]> target) {
		Field names = fields.find(paper, field);
		if (names == null) {
			return;
		}
		CSLName[] people = PersonNames.parse(names.getValue()).stream().map(ReferenceItem::name)
				.toArray(CSLName[]::new);
		if (people.length > 0) {
			target.accept(people);
		}
	}

	private static CSLName name(PersonName person) {
		CSLNameBuilder name = new CSLNameBuilder();
		if (person.given().isEmpty() && person.particle().isEmpty() && person.suffix().isEmpty()) {
			return name.literal(person.family()).build();
		}
		name.family(person.family());
		if (!person.given().isEmpty()) {
			name.given(person.given());
		}
		if (!person.particle().isEmpty()) {
			name.nonDroppingParticle(person.particle());
		}
		if (!person.suffix().isEmpty()) {
			name.suffix(person.suffix());
		}
		return name.build();
	}

	private void titles() {
		String title = text("title"); //$NON-NLS-1$
		String subtitle = text("subtitle"); //$NON-NLS-1$
		put(title != null && subtitle != null ? title + ": " + subtitle : title, item::title); //$NON-NLS-1$
		put(text("shorttitle"), item::titleShort); //$NON-NLS-1$
		put(type.isPart() ? text("journaltitle", "journal", "booktitle", "maintitle") : text("maintitle"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				item::containerTitle);
		put(text("shortjournal"), item::containerTitleShort); //$NON-NLS-1$
		put(text("series"), item::collectionTitle); //$NON-NLS-1$
		put(text("eventtitle"), item::eventTitle); //$NON-NLS-1$
		put(text("venue"), item::eventPlace); //$NON-NLS-1$
	}

	private void dates() {
		CSLDate issued = ReferenceDate.of(text("date"), text("year"), text("month")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (issued != null) {
			item.issued(issued);
		}
		CSLDate accessed = ReferenceDate.of(text("urldate"), null, null); //$NON-NLS-1$
		if (accessed != null) {
			item.accessed(accessed);
		}
	}

	private void numbers() {
		put(text("volume"), item::volume); //$NON-NLS-1$
		put(text("edition"), item::edition); //$NON-NLS-1$
		put(text("version"), item::version); //$NON-NLS-1$
		put(text("chapter"), item::chapterNumber); //$NON-NLS-1$
		put(text("volumes"), item::numberOfVolumes); //$NON-NLS-1$
		put(text("pagetotal"), item::numberOfPages); //$NON-NLS-1$
		String pages = text("pages", "eid"); //$NON-NLS-1$ //$NON-NLS-2$
		put(pages == null ? null : pages.replaceAll("\\s*[-\u2010-\u2015]+\\s*", "-"), item::page); //$NON-NLS-1$ //$NON-NLS-2$
		String number = text("number"); //$NON-NLS-1$
		switch (type.numberMeans()) {
			case ISSUE -> put(text("issue") != null && number == null ? text("issue") : number, item::issue); //$NON-NLS-1$ //$NON-NLS-2$
			case PLACE_IN_SERIES -> put(number, item::collectionNumber);
			case NUMBER -> put(number, item::number);
		}
	}

	private void publication() {
		put(text("publisher", "school", "institution", "organization"), item::publisher); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		put(text("location", "address"), item::publisherPlace); //$NON-NLS-1$ //$NON-NLS-2$
		put(type.genre() != null ? type.genre() : text("type"), item::genre); //$NON-NLS-1$
		put(text("note"), item::note); //$NON-NLS-1$
		put(text("abstract"), item::abstrct); //$NON-NLS-1$
	}

	private void identifiers() {
		String doi = verbatim("doi"); //$NON-NLS-1$
		String plainDoi = doi == null ? null : Identifiers.doi(doi);
		put(plainDoi == null ? doi : plainDoi, item::DOI);
		put(verbatim("url"), item::URL); //$NON-NLS-1$
		put(text("isbn"), item::ISBN); //$NON-NLS-1$
		put(text("issn"), item::ISSN); //$NON-NLS-1$
		put(text("pmid"), item::PMID); //$NON-NLS-1$
		String eprint = verbatim("eprint"); //$NON-NLS-1$
		if (eprint != null && verbatim("url") == null && verbatim("doi") == null //$NON-NLS-1$ //$NON-NLS-2$
				&& "arxiv".equalsIgnoreCase(text("eprinttype", "archiveprefix"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			item.URL("https://arxiv.org/abs/" + eprint); //$NON-NLS-1$
		}
	}

	/** Returns the plain text of the first of these fields that tells something, or null. */
	private String text(String... names) {
		for (String name : names) {
			Field field = fields.find(paper, name);
			if (field != null) {
				return LatexText.toPlain(field.getValue());
			}
		}
		return null;
	}

	private String verbatim(String name) {
		Field field = fields.find(paper, name);
		return field == null ? null : field.getValue().strip();
	}

	private static void put(String value, Consumer<String> target) {
		if (value != null && !value.isBlank()) {
			target.accept(value);
		}
	}
}
