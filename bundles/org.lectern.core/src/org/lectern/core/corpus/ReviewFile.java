/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.LineIndex;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.review.Bibliography;

/**
 * One file of a review with what was read from it. A file that could not be read is kept too, so that it can be
 * reported. The model behind it may be changed by a fix; the file on disk is never touched from here.
 */
public final class ReviewFile {

	private final String path;
	private final FileKind kind;
	private final Resource resource;
	private final String text;
	private final String failure;
	private final int failureLine;
	private LineIndex lines;
	/** What was worked out from a text, and from which one. */
	private final Map<Class<?>, Object> workedOut = new HashMap<>();
	private String workedOutFrom;
	/** The papers when they were asked for last, null when they were not. */
	private PaperTable papers;

	/** A file that was read; the text is null where the resource keeps it. */
	ReviewFile(String path, FileKind kind, Resource resource, String text) {
		this(path, kind, resource, text, null, 1);
	}

	/** A file that may have failed to read. */
	ReviewFile(String path, FileKind kind, Resource resource, String text, String failure, int failureLine) {
		this.path = path;
		this.kind = kind;
		this.resource = resource;
		this.text = text;
		this.failure = failure;
		this.failureLine = Math.max(1, failureLine);
	}

	/**
	 * Returns the path of the file.
	 *
	 * @return the path relative to the root of the review, with '/' between its segments, never null
	 */
	public String path() {
		return path;
	}

	/**
	 * Returns what the file is.
	 *
	 * @return the kind, never null
	 */
	public FileKind kind() {
		return kind;
	}

	/**
	 * Returns the resource that was read from the file.
	 *
	 * @return the resource, never null; without contents when the file is unreadable or a plain text
	 */
	public Resource resource() {
		return resource;
	}

	/**
	 * Returns the root of the model of the file.
	 *
	 * @return a bibliography, note, protocol or verdict list as the kind says; null when the file is unreadable or a
	 *         plain text
	 */
	public EObject root() {
		return failure == null && !resource.getContents().isEmpty() ? resource.getContents().get(0) : null;
	}

	/** Returns the papers of the file as they are now; for as long as they stay the same, the same table. */
	PaperTable papers(Bibliography bibliography) {
		PaperTable known = papers;
		if (known == null || !known.isOf(bibliography.getPapers())) {
			known = new PaperTable(path, bibliography.getPapers());
			papers = known;
		}
		return known;
	}

	/**
	 * Returns why the file is unreadable.
	 *
	 * @return the reason, localised; null when the file is readable
	 */
	public String failure() {
		return failure;
	}

	/**
	 * Returns the line where reading failed.
	 *
	 * @return the line, 1 or more; 1 when it is not known
	 */
	public int failureLine() {
		return failureLine;
	}

	/**
	 * Returns the text that was read, which every range refers to.
	 *
	 * @return the decoded text, never null, may be empty
	 */
	public String text() {
		if (text == null && resource instanceof BibResource bibliography) {
			return bibliography.getText();
		}
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * Returns the lines of {@link #text()}.
	 *
	 * @return the lines, never null
	 */
	public LineIndex lines() {
		if (text == null && resource instanceof BibResource bibliography) {
			return bibliography.getLines();
		}
		if (lines == null) {
			lines = new LineIndex(text());
		}
		return lines;
	}

	/**
	 * Returns something about {@link #text()} that is asked for again and again, worked out once. Safe to use from
	 * several threads.
	 *
	 * @param <T>
	 *            what it is
	 * @param kind
	 *            its class, which tells it from other things, never null
	 * @param work
	 *            works it out from the text, never null
	 * @return what was worked out, the same each time as long as the text is the same
	 */
	public <T> T once(Class<T> kind, Function<String, T> work) {
		synchronized (workedOut) {
			if (workedOutFrom != text()) {
				workedOut.clear();
				workedOutFrom = text();
			}
			return kind.cast(workedOut.computeIfAbsent(kind, key -> work.apply(workedOutFrom)));
		}
	}

	/**
	 * Tells whether the model says something else than the text that was read.
	 *
	 * @return whether the file would change when saved
	 * @throws org.lectern.model.bibtex.UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds now
	 */
	public boolean isChanged() {
		if (failure != null) {
			return false;
		}
		return resource instanceof BibResource bibliography ? !bibliography.computeReplacements().isEmpty()
				: resource.isModified();
	}

	/**
	 * Changes a file that has a text in place of a model.
	 *
	 * @param newText
	 *            what the file is to hold, never null
	 * @throws IllegalStateException
	 *             where the file has a model
	 */
	public void setText(String newText) {
		if (!(resource instanceof PlainTextResource plain)) {
			throw new IllegalStateException(path);
		}
		plain.setText(newText);
	}

	/**
	 * Returns the text that says what the model says.
	 *
	 * @return the text; for an unchanged file exactly {@link #text()}
	 * @throws org.lectern.model.bibtex.UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds now
	 */
	public String toText() {
		if (!isChanged()) {
			return text();
		}
		return resource instanceof BibResource bibliography ? bibliography.toText() : serialize();
	}

	/**
	 * Returns the edits that lead from {@link #text()} to {@link #toText()}.
	 *
	 * @return the edits in ascending order, not overlapping, none for an unchanged file; one that replaces everything
	 *         for XMI
	 * @throws org.lectern.model.bibtex.UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds now
	 */
	public List<TextReplacement> replacements() {
		if (!isChanged()) {
			return List.of();
		}
		if (resource instanceof BibResource bibliography) {
			return bibliography.computeReplacements();
		}
		return List.of(new TextReplacement(new SourceRange(0, text().length()), serialize()));
	}

	private String serialize() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			// nothing reached the file, so the change still stands
			resource.setModified(true);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return path;
	}
}
