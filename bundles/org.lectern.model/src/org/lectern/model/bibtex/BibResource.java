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
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.bibtex.encoding.BibText;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.writing.BibliographyDiff;
import org.lectern.model.bibtex.writing.WrittenEntry;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/**
 * A BibTeX file. Holds one {@link Bibliography}; knows where each paper and field stands in the text. Saving changes
 * nothing but what changed in the model: a file that is loaded and saved is the same byte for byte.
 * <p>
 * Loading never fails for bad content: what cannot be read is a {@link BibProblem}, and its text is kept.
 */
public final class BibResource extends ResourceImpl {

	/** An option for loading: a {@link Runnable} that is run at each entry; what it throws ends the loading. */
	public static final String OPTION_CHECKPOINT = "checkpoint"; //$NON-NLS-1$

	private static final int MEBIBYTE = 1 << 20;
	private static final int LARGEST = 512 * MEBIBYTE;

	private static final Runnable GO_ON = () -> {
	};

	private BibText stored = BibText.of(""); //$NON-NLS-1$
	private BibDocument document = BibParser.parse(""); //$NON-NLS-1$
	private LineIndex lines;

	/**
	 * Creates a resource for a file that may not exist yet.
	 *
	 * @param uri
	 *            the address of the file, may be null
	 */
	public BibResource(URI uri) {
		super(uri);
	}

	/**
	 * Returns the papers. Where nothing was loaded yet, this begins an empty bibliography.
	 *
	 * @return the bibliography of this resource, never null
	 */
	public Bibliography getBibliography() {
		if (getContents().isEmpty()) {
			getContents().add(ReviewFactory.eINSTANCE.createBibliography());
		}
		return (Bibliography) getContents().get(0);
	}

	/**
	 * Returns the text as it was last loaded or saved, without a byte order mark. Bytes that are not valid in UTF-8 are
	 * the surrogates U+DC80 to U+DCFF.
	 *
	 * @return the text, never null
	 */
	public String getText() {
		return stored.text();
	}

	/**
	 * Returns the lines of {@link #getText()}.
	 *
	 * @return the lines, never null
	 */
	public LineIndex getLines() {
		if (lines == null) {
			lines = new LineIndex(getText());
		}
		return lines;
	}

	/**
	 * Returns the encoding the file is stored in.
	 *
	 * @return the character set, never null
	 */
	public Charset getCharset() {
		return stored.encoding().charset();
	}

	/**
	 * Returns what the file as it was last loaded or saved has that is not BibTeX.
	 *
	 * @return the problems in the order of the text, never null, not modifiable
	 */
	public List<BibProblem> getProblems() {
		List<BibProblem> problems = new ArrayList<>(stored.problems());
		problems.addAll(document.problems());
		problems.sort((a, b) -> Integer.compare(a.range().offset(), b.range().offset()));
		return Collections.unmodifiableList(problems);
	}

	/**
	 * Computes the least that has to change in {@link #getText()} so that it says what the model says now.
	 *
	 * @return the edits in ascending order, none overlapping another, never null; empty when nothing changed
	 * @throws UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds
	 */
	public List<TextReplacement> computeReplacements() {
		List<Paper> papers = getBibliography().getPapers();
		if (stored.binary() && !papers.isEmpty()) {
			throw new UnwritablePaperException(Messages.binaryContent);
		}
		return BibliographyDiff.between(document, papers);
	}

	/**
	 * Returns the text that says what the model says now.
	 *
	 * @return {@link #getText()} with {@link #computeReplacements()} applied, never null
	 * @throws UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds
	 */
	public String toText() {
		return TextReplacement.apply(computeReplacements(), getText());
	}

	/**
	 * Loads a text that is already decoded, such as that of an open editor, in place of what is loaded.
	 *
	 * @param text
	 *            the text, never null
	 */
	public void load(String text) {
		load(text, GO_ON);
	}

	/**
	 * Loads a text that may be long, as {@link #load(String)} does.
	 *
	 * @param text
	 *            the text, never null
	 * @param checkpoint
	 *            run at each entry, never null; what it throws ends the loading and is passed on
	 */
	public void load(String text, Runnable checkpoint) {
		getContents().clear();
		checkpoint.run();
		read(BibText.of(text), checkpoint);
		setLoaded(true);
		setModified(false);
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] content = in.readNBytes(LARGEST + 1);
		if (content.length > LARGEST) {
			throw new IOException(NLS.bind(Messages.tooLarge, LARGEST / MEBIBYTE));
		}
		Object checkpoint = options == null ? null : options.get(OPTION_CHECKPOINT);
		read(BibText.decode(content), checkpoint instanceof Runnable wanted ? wanted : GO_ON);
	}

	private void read(BibText text, Runnable checkpoint) {
		checkpoint.run();
		BibDocument read = text.binary() ? BibDocument.ofOtherContent(text.text())
				: BibParser.parse(text.text(), checkpoint);
		Bibliography bibliography = BibliographyReader.read(read, checkpoint);
		setStored(text, read);
		getContents().add(bibliography);
	}

	private void setStored(BibText newText, BibDocument newDocument) {
		stored = newText;
		document = newDocument;
		lines = null;
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		setStored(BibText.of(""), BibParser.parse("")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Writes only what reads back as the same text and the same papers; else throws and leaves the stream alone. */
	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		List<TextReplacement> edits;
		try {
			edits = computeReplacements();
		} catch (UnwritablePaperException e) {
			throw new IOException(e.getMessage(), e);
		}
		if (edits.isEmpty()) {
			out.write(stored.encode(getText()));
			return;
		}
		String text = TextReplacement.apply(edits, getText());
		byte[] content = stored.encode(text);
		BibText newText = BibText.decode(content);
		if (!newText.text().equals(text)) {
			throw new IOException(NLS.bind(Messages.ambiguousEncoding, getCharset().name()));
		}
		BibDocument newDocument = BibParser.parse(text);
		List<Paper> papers = getBibliography().getPapers();
		try {
			WrittenEntry.check(newDocument, papers);
		} catch (UnwritablePaperException e) {
			throw new IOException(e.getMessage(), e);
		}
		out.write(content);
		setStored(newText, newDocument);
		BibliographyReader.setSources(papers, newDocument);
	}

	/**
	 * Returns where a paper stands.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the range from the at sign to the closing brace in the text last loaded or saved; null for a paper that is
	 *         not in a file yet
	 */
	public static SourceRange rangeOf(Paper paper) {
		return paper.getSource() == null ? null : paper.getSource().range();
	}

	/**
	 * Returns where the citation key of a paper stands.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the range, empty where the key is missing; null for a paper that is not in a file yet
	 */
	public static SourceRange keyRangeOf(Paper paper) {
		return paper.getSource() == null ? null : paper.getSource().keyRange();
	}

	/**
	 * Returns where the entry type of a paper stands.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the range without the at sign; null for a paper that is not in a file yet
	 */
	public static SourceRange typeRangeOf(Paper paper) {
		return paper.getSource() == null ? null : paper.getSource().typeRange();
	}

	/**
	 * Returns where a field stands.
	 *
	 * @param field
	 *            the field, never null
	 * @return the range from its name to the end of its value; null for a field that is not in a file yet
	 */
	public static SourceRange rangeOf(Field field) {
		return field.getSource() == null ? null : field.getSource().range();
	}

	/**
	 * Returns where the name of a field stands.
	 *
	 * @param field
	 *            the field, never null
	 * @return the range; null for a field that is not in a file yet
	 */
	public static SourceRange nameRangeOf(Field field) {
		return field.getSource() == null ? null : field.getSource().nameRange();
	}

	/**
	 * Returns where the value of a field stands, inside its delimiters.
	 *
	 * @param field
	 *            the field, never null
	 * @return the range, empty where the value is missing, the whole expression where macros or several pieces make up
	 *         the value; null for a field that is not in a file yet
	 */
	public static SourceRange valueRangeOf(Field field) {
		return field.getSource() == null ? null : field.getSource().innerRange();
	}
}
