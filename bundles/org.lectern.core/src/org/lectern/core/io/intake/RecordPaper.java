/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import org.eclipse.emf.common.util.URI;
import org.lectern.core.io.SourceRecord;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.BibResourceFactory;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Makes papers of records. */
final class RecordPaper {

	private RecordPaper() {
	}

	/** Returns a paper in no file that says what a record says, with the key the record came with. */
	static Paper of(SourceRecord source) {
		Paper paper = ReviewFactory.eINSTANCE.createPaper();
		paper.setKey(source.key());
		paper.setEntryType(source.entryType());
		source.fields().forEach((name, value) -> {
			if (!name.equals(OriginIds.FIELD)) {
				set(paper, name, value);
			}
		});
		return paper;
	}

	/** Gives a field of a paper a value; the paper gets the field where it has none. */
	static void set(Paper paper, String name, String value) {
		Field field = paper.findField(name);
		if (field == null) {
			field = ReviewFactory.eINSTANCE.createField();
			field.setName(name);
			field.setValue(value);
			paper.getFields().add(field);
		} else {
			field.setValue(value);
		}
	}

	/** Returns why BibTeX cannot hold a record, null where it can. */
	static String problem(SourceRecord source) {
		BibResource resource = (BibResource) new BibResourceFactory().createResource(URI.createURI("record.bib")); //$NON-NLS-1$
		resource.load(""); //$NON-NLS-1$
		Paper paper = of(source);
		// keys are made later
		paper.setKey("key"); //$NON-NLS-1$
		resource.getBibliography().getPapers().add(paper);
		try {
			resource.computeReplacements();
			return null;
		} catch (UnwritablePaperException e) {
			return e.getLocalizedMessage();
		}
	}
}
