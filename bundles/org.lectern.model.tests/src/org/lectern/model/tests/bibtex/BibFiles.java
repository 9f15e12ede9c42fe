/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.bibtex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Loads, saves and makes what the tests need. */
final class BibFiles {

	private BibFiles() {
	}

	static BibResource load(byte[] content) throws IOException {
		BibResource resource = new BibResource(null);
		resource.load(new ByteArrayInputStream(content), null);
		return resource;
	}

	static BibResource load(String content) throws IOException {
		return load(content.getBytes(StandardCharsets.UTF_8));
	}

	static byte[] save(BibResource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toByteArray();
	}

	static Paper paper(Bibliography bibliography, String key) {
		return bibliography.getPapers().stream().filter(paper -> paper.getKey().equals(key)).findFirst().orElseThrow();
	}

	static Paper newPaper(String type, String key, Field... fields) {
		Paper paper = ReviewFactory.eINSTANCE.createPaper();
		paper.setEntryType(type);
		paper.setKey(key);
		paper.getFields().addAll(List.of(fields));
		return paper;
	}

	static Field newField(String name, String value) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(name);
		field.setValue(value);
		return field;
	}
}
