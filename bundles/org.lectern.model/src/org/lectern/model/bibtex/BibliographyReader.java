/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Makes the model of a document. */
final class BibliographyReader {

	private final BibDocument document;
	private final TextPool pool;

	private BibliographyReader(BibDocument document) {
		this.document = document;
		pool = new TextPool(document.text());
	}

	static Bibliography read(BibDocument document, Runnable checkpoint) {
		BibliographyReader reader = new BibliographyReader(document);
		List<Paper> papers = new ArrayList<>(document.entries().size());
		for (EntryNode entry : document.entries()) {
			checkpoint.run();
			papers.add(reader.paper(entry));
		}
		Bibliography bibliography = ReviewFactory.eINSTANCE.createBibliography();
		((InternalEList<Paper>) bibliography.getPapers()).addAllUnique(papers);
		return bibliography;
	}

	/** Tells where the papers stand in a document that was made from them. Listeners are not bothered with it. */
	static void setSources(List<Paper> papers, BibDocument document) {
		for (int i = 0; i < papers.size(); i++) {
			Paper paper = papers.get(i);
			EntryNode entry = document.entries().get(i);
			boolean paperDelivers = paper.eDeliver();
			paper.eSetDeliver(false);
			paper.setSource(entry);
			paper.eSetDeliver(paperDelivers);
			for (int j = 0; j < entry.fields().size(); j++) {
				Field field = paper.getFields().get(j);
				boolean fieldDelivers = field.eDeliver();
				field.eSetDeliver(false);
				field.setSource(entry.fields().get(j));
				field.eSetDeliver(fieldDelivers);
			}
		}
	}

	private Paper paper(EntryNode entry) {
		Paper paper = ReviewFactory.eINSTANCE.createPaper();
		paper.setKey(string(entry.keyRange()));
		paper.setEntryType(string(entry.typeRange()));
		paper.setSource(entry);
		List<Field> fields = new ArrayList<>(entry.fields().size());
		for (FieldNode node : entry.fields()) {
			fields.add(field(node));
		}
		((InternalEList<Field>) paper.getFields()).addAllUnique(fields);
		return paper;
	}

	private Field field(FieldNode node) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(pool.get(node.offset(), node.nameEnd()));
		boolean plain = switch (node.style()) {
		case EXPRESSION, MISSING, NAME_ONLY -> false;
		default -> true;
		};
		field.setValue(plain ? pool.get(node.innerOffset(), node.innerEnd()) : document.value(node));
		field.setSource(node);
		return field;
	}

	private String string(SourceRange range) {
		return pool.get(range.offset(), range.end());
	}
}
