/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/**
 * Adds annotations from files to the notes of a review. A file belongs to the paper whose note has its name, else whose
 * citation key is its name. A paper without a note gets one.
 */
public final class ReviewAnnotationImport {

	private final ReviewCorpus corpus;
	private final UnaryOperator<String> newNotes;
	private final AnnotationSchemes schemes;
	private final Map<String, String> texts = new HashMap<>();
	private final List<String> notices = new ArrayList<>();
	private int added;
	private int present;
	private int relations;

	private ReviewAnnotationImport(ReviewCorpus corpus, UnaryOperator<String> newNotes) {
		this.corpus = corpus;
		this.newNotes = newNotes;
		schemes = AnnotationSchemes.of(corpus.protocol());
	}

	/**
	 * Tells whether a file may hold annotations, by its name.
	 *
	 * @param name
	 *            the name of the file, never null
	 * @return whether it ends with .ann, .jsonld or .json
	 */
	public static boolean isAnnotations(String name) {
		return List.of("ann", "jsonld", "json").contains(new AnnotationFile(name, "").extension()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * Adds annotations to the models of a corpus.
	 *
	 * @param corpus
	 *            the corpus to change, never null
	 * @param files
	 *            the files with annotations and, for brat, the texts beside them, never null
	 * @param newNotes
	 *            gives the path for the note on a citation key that has none yet, never null
	 * @return what was done, never null
	 */
	public static AnnotationImport.Result into(ReviewCorpus corpus, Collection<AnnotationFile> files,
			UnaryOperator<String> newNotes) {
		ReviewAnnotationImport all = new ReviewAnnotationImport(corpus, newNotes);
		files.stream().filter(file -> file.extension().equals("txt")) //$NON-NLS-1$
				.forEach(file -> all.texts.put(file.baseName(), file.text()));
		files.stream().filter(file -> isAnnotations(file.name())).forEach(all::add);
		return new AnnotationImport.Result(all.added, all.present, all.relations, all.notices);
	}

	private void add(AnnotationFile file) {
		try {
			AnnotationDocument document = file.extension().equals("ann") //$NON-NLS-1$
					? BratReader.read(texts.get(file.baseName()), file.text())
					: WebAnnotationReader.read(file.text());
			add(file, document);
		} catch (ExchangeException e) {
			tell(file, e.getMessage());
		}
	}

	private void add(AnnotationFile file, AnnotationDocument document) {
		Note note = corpus.files(FileKind.NOTE).stream()
				.filter(known -> ReviewAnnotationExport.baseName(known.path()).equals(file.baseName()))
				.map(known -> (Note) known.root()).findFirst().orElse(null);
		String key = note == null ? keyOf(file.baseName()) : note.getPaperKey();
		Paper paper = corpus.papers().stream().filter(one -> one.getKey().equals(key)).findFirst().orElse(null);
		if (paper == null) {
			tell(file, NLS.bind(Messages.ReviewAnnotationImport_noPaper, key));
			return;
		}
		Note target = note != null ? note : noteOn(key, file);
		if (target != null) {
			AnnotationImport.Result result = AnnotationImport.into(document, target, paper, schemes);
			added += result.added();
			present += result.present();
			relations += result.relations();
			result.notices().forEach(notice -> tell(file, notice));
		}
	}

	/** Returns the note on a paper, a new one where there is none; null where a damaged file is in its place. */
	private Note noteOn(String key, AnnotationFile file) {
		for (ReviewFile known : corpus.files(FileKind.NOTE)) {
			if (key.equals(((Note) known.root()).getPaperKey())) {
				return (Note) known.root();
			}
		}
		Note begun = ReviewFactory.eINSTANCE.createNote();
		begun.setPaperKey(key);
		try {
			corpus.addNote(newNotes.apply(key), begun);
			return begun;
		} catch (IllegalStateException e) {
			tell(file, e.getLocalizedMessage());
			return null;
		}
	}

	/** Returns the key that a file is named after: what a file name cannot hold is written as <code>%XX</code>. */
	private static String keyOf(String name) {
		ByteArrayOutputStream key = new ByteArrayOutputStream();
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
			int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
			if (low < 0) {
				key.write(bytes[i]);
			} else {
				key.write(high << 4 | low);
				i += 2;
			}
		}
		return key.toString(StandardCharsets.UTF_8);
	}

	private void tell(AnnotationFile file, String notice) {
		notices.add(file.name() + ": " + notice); //$NON-NLS-1$
	}
}
