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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

public final class BibResource extends ResourceImpl {

	private String text = "";

	public BibResource(URI uri) {
		super(uri);
	}

	public Bibliography getBibliography() {
		if (getContents().isEmpty()) {
			getContents().add(ReviewFactory.eINSTANCE.createBibliography());
		}
		return (Bibliography) getContents().get(0);
	}

	public String getText() {
		return text;
	}

	public LineIndex getLines() {
		return new LineIndex(text);
	}

	public Charset getCharset() {
		return StandardCharsets.UTF_8;
	}

	public List<BibProblem> getProblems() {
		return List.of();
	}

	public List<TextReplacement> computeReplacements() {
		return List.of();
	}

	public String toText() {
		return text;
	}

	public void load(String newText) {
		text = newText;
		getBibliography();
		setLoaded(true);
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		getBibliography();
	}

	public static SourceRange rangeOf(Paper paper) {
		return paper.getSource() == null ? null : paper.getSource().range();
	}

	public static SourceRange keyRangeOf(Paper paper) {
		return paper.getSource() == null ? null : paper.getSource().keyRange();
	}

	public static SourceRange typeRangeOf(Paper paper) {
		return paper.getSource() == null ? null : paper.getSource().typeRange();
	}

	public static SourceRange rangeOf(Field field) {
		return field.getSource() == null ? null : field.getSource().range();
	}

	public static SourceRange nameRangeOf(Field field) {
		return field.getSource() == null ? null : field.getSource().nameRange();
	}

	public static SourceRange valueRangeOf(Field field) {
		return field.getSource() == null ? null : field.getSource().innerRange();
	}
}
