/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.matrix.AnswerChange;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.storage.ReviewXmiResource;

/**
 * Gives answers in notes, as one step that can be undone. A note that is missing is begun. Reads no more of the review
 * than the protocol and these notes.
 */
public final class AnswerOperation extends ReviewOperation {

	private final Map<String, List<AnswerChange>> answers;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the review, never null
	 * @param question
	 *            the question as shown, which names the operation, never null
	 * @param answers
	 *            the answers by the paths of their notes, relative to the review; each note is about one paper
	 */
	public AnswerOperation(IProject project, String question, Map<String, List<AnswerChange>> answers) {
		super(NLS.bind(Messages.AnswerOperation_label, question), project);
		this.answers = new TreeMap<>(answers);
	}

	@Override
	ReviewContents read() throws CoreException {
		return new ReviewContents(project(),
				path -> ReviewCorpus.PROTOCOL_PATH.equals(path) || answers.containsKey(path));
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		FileChanges changes = new FileChanges();
		for (Map.Entry<String, List<AnswerChange>> note : answers.entrySet()) {
			FileContent before = contents.content(note.getKey());
			FileContent after = before.isMissing() ? begun(contents, note.getKey(), note.getValue())
					: changed(contents, note.getKey(), note.getValue());
			changes.add(contents.file(note.getKey()), before, after);
		}
		if (changes.isEmpty()) {
			throw new CoreException(Status.CANCEL_STATUS); // somebody has answered the same since
		}
		return changes;
	}

	private FileContent begun(ReviewContents contents, String path, List<AnswerChange> wanted) throws CoreException {
		Note note = ReviewFactory.eINSTANCE.createNote();
		note.setPaperKey(wanted.get(0).paperKey());
		if (!apply(note, path, contents, wanted)) {
			return FileContent.MISSING;
		}
		ReviewXmiResource resource = new ReviewXmiResource(URI.createURI(URI.encodeSegment(path, false)));
		resource.getContents().add(note);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, null);
		} catch (IOException e) {
			throw FileContent.failure(e);
		}
		return new FileContent(null, bytes.toByteArray(), null);
	}

	private FileContent changed(ReviewContents contents, String path, List<AnswerChange> wanted) throws CoreException {
		ReviewFile file = contents.corpus().file(path);
		if (!(file.root() instanceof Note note)) {
			throw failure(IStatus.ERROR, NLS.bind(Messages.AnswerOperation_unreadable, path, file.failure()));
		}
		return apply(note, path, contents, wanted) ? contents.content(path).changedTo(file) : contents.content(path);
	}

	/** Changes a note, and tells whether it is another one now. */
	private static boolean apply(Note note, String path, ReviewContents contents, List<AnswerChange> wanted)
			throws CoreException {
		boolean changed = false;
		for (AnswerChange change : wanted) {
			if (!change.paperKey().equals(note.getPaperKey())) {
				throw failure(IStatus.ERROR, NLS.bind(Messages.AnswerOperation_otherPaper, path, note.getPaperKey()));
			}
			NoteForm form = form(contents.corpus(), change.formId());
			refuseOtherForm(note, path, contents.corpus().protocol(), form);
			try {
				changed |= change.apply(note, form);
			} catch (IllegalStateException e) {
				throw failure(IStatus.ERROR, e.getLocalizedMessage());
			}
		}
		return changed;
	}

	private static NoteForm form(ReviewCorpus corpus, String id) throws CoreException {
		List<NoteForm> forms = corpus.protocol() == null ? List.of() : new ArrayList<>(corpus.protocol().getForms());
		for (NoteForm form : forms) {
			if (Objects.equals(id, form.getId())) {
				return form;
			}
		}
		throw failure(IStatus.ERROR, Messages.AnswerOperation_noForm);
	}

	/** A note without a form answers the first one, as soon as it has answers. */
	private static void refuseOtherForm(Note note, String path, Protocol protocol, NoteForm form) throws CoreException {
		boolean open = note.getForm() == null && note.getAnswers().isEmpty();
		String own = note.getForm() == null ? protocol.getForms().get(0).getId() : note.getForm();
		if (!open && !Objects.equals(own, form.getId())) {
			throw failure(IStatus.ERROR, NLS.bind(Messages.AnswerOperation_otherForm, path, own));
		}
	}
}
