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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.BibResourceFactory;
import org.lectern.model.review.ReviewPackage;
import org.lectern.model.storage.ReviewXmiResourceFactory;

/**
 * Turns the content of one file into a {@link ReviewFile}. Bad content never makes it throw: what cannot be read
 * becomes the {@linkplain ReviewFile#failure() failure} of the file.
 */
public final class ReviewFileReader {

	/** The largest file that is read, in bytes. Its text and its model have to fit into memory. */
	public static final int MAX_BYTES = 256 << 20;

	private ReviewFileReader() {
	}

	/**
	 * Reads the bytes of a file.
	 *
	 * @param path
	 *            the path relative to the root of the review; its extension tells the kind; never null
	 * @param content
	 *            all bytes of the file, never null
	 * @return the file, never null
	 * @throws IllegalArgumentException
	 *             when the path is of no kind
	 */
	public static ReviewFile read(String path, byte[] content) {
		return read(path, content, Progress.none());
	}

	/**
	 * Reads the bytes of a file that may be large.
	 *
	 * @param path
	 *            the path relative to the root of the review; its extension tells the kind; never null
	 * @param content
	 *            all bytes of the file, never null
	 * @param progress
	 *            asked whether to go on, never null
	 * @return the file, never null
	 * @throws IllegalArgumentException
	 *             when the path is of no kind
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static ReviewFile read(String path, byte[] content, Progress progress) {
		FileKind kind = kindOf(path);
		if (kind.isPlainText()) {
			return plainText(path, kind, DecodedText.of(content));
		}
		Resource resource = createResource(path, kind);
		String text = kind == FileKind.BIBLIOGRAPHY ? null : decode(content);
		Checkpoint checkpoint = new Checkpoint(progress);
		try {
			if (content.length > MAX_BYTES) {
				throw new IOException(NLS.bind(Messages.ReviewFileReader_tooLarge, MAX_BYTES >> 20));
			}
			resource.load(new ByteArrayInputStream(content), Map.of(BibResource.OPTION_CHECKPOINT, checkpoint));
		} catch (IOException | RuntimeException e) {
			if (checkpoint.thrown != null) {
				throw checkpoint.thrown;
			}
			// EMF wraps what a parser or a value converter threw into exceptions of either sort
			return failed(path, kind, resource, text == null ? "" : text, e); //$NON-NLS-1$
		}
		return finish(path, kind, resource, text);
	}

	/** Asks whether to go on. What that throws says nothing about the file. */
	private static final class Checkpoint implements Runnable {

		private final Progress progress;
		private RuntimeException thrown;

		Checkpoint(Progress progress) {
			this.progress = progress;
		}

		@Override
		public void run() {
			try {
				progress.check();
			} catch (RuntimeException e) {
				thrown = e;
				throw e;
			}
		}
	}

	/**
	 * Reads the text of a file that is open in an editor.
	 *
	 * @param path
	 *            the path relative to the root of the review; its extension tells the kind; never null
	 * @param text
	 *            the whole text, never null
	 * @return the file, never null; its ranges refer to the text
	 * @throws IllegalArgumentException
	 *             when the path is of no kind
	 */
	public static ReviewFile readText(String path, String text) {
		FileKind kind = kindOf(path);
		if (kind.isPlainText()) {
			return plainText(path, kind, text);
		}
		if (kind != FileKind.BIBLIOGRAPHY) {
			return read(path, text.getBytes(StandardCharsets.UTF_8));
		}
		BibResource resource = (BibResource) createResource(path, kind);
		try {
			resource.load(text);
		} catch (RuntimeException e) {
			return failed(path, kind, resource, text, e);
		}
		return finish(path, kind, resource, null);
	}

	/** There is no model of a plain text: what it says is read by those who want to know it. */
	private static ReviewFile plainText(String path, FileKind kind, String text) {
		return new ReviewFile(path, kind, new PlainTextResource(uriOf(path), text), text);
	}

	/** Makes a file that is not on disk yet. */
	static ReviewFile create(String path, EObject root) {
		FileKind kind = kindOf(path);
		Resource resource = createResource(path, kind);
		resource.getContents().add(root);
		resource.setTrackingModification(true);
		resource.setModified(true);
		return new ReviewFile(path, kind, resource, ""); //$NON-NLS-1$
	}

	/** Decodes XMI, without a byte order mark, which an editor does not show either. */
	private static String decode(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		return text.startsWith("\ufeff") ? text.substring(1) : text; //$NON-NLS-1$
	}

	private static FileKind kindOf(String path) {
		FileKind kind = FileKind.of(path);
		if (kind == null) {
			throw new IllegalArgumentException(path);
		}
		return kind;
	}

	private static Resource createResource(String path, FileKind kind) {
		ReviewPackage.eINSTANCE.getName(); // registers the package where there is no OSGi
		Resource.Factory factory = kind == FileKind.BIBLIOGRAPHY ? new BibResourceFactory()
				: new ReviewXmiResourceFactory();
		return factory.createResource(uriOf(path));
	}

	private static URI uriOf(String path) {
		String[] segments = path.split("/"); //$NON-NLS-1$
		for (int i = 0; i < segments.length; i++) {
			segments[i] = URI.encodeSegment(segments[i], false);
		}
		return URI.createHierarchicalURI(segments, null, null);
	}

	private static ReviewFile finish(String path, FileKind kind, Resource resource, String text) {
		if (resource instanceof BibResource bibliography) {
			for (BibProblem problem : bibliography.getProblems()) {
				if (problem.kind() == BibProblem.Kind.BINARY_CONTENT) {
					int line = bibliography.getLines().lineOf(problem.range().offset());
					return new ReviewFile(path, kind, resource, null, Messages.ReviewFileReader_binary, line);
				}
			}
			return new ReviewFile(path, kind, resource, null);
		}
		EClass expected = rootClass(kind);
		if (resource.getContents().size() != 1 || resource.getContents().get(0).eClass() != expected) {
			String failure = NLS.bind(Messages.ReviewFileReader_wrongRoot, expected.getName());
			return new ReviewFile(path, kind, resource, text, failure, 1);
		}
		resource.setTrackingModification(true);
		return new ReviewFile(path, kind, resource, text);
	}

	private static EClass rootClass(FileKind kind) {
		return switch (kind) {
		case BIBLIOGRAPHY -> ReviewPackage.Literals.BIBLIOGRAPHY;
		case NOTE -> ReviewPackage.Literals.NOTE;
		case PROTOCOL -> ReviewPackage.Literals.PROTOCOL;
		case VERDICTS -> ReviewPackage.Literals.VERDICT_LIST;
		case MANUSCRIPT, ORIGINS -> throw new IllegalArgumentException(kind.name());
		};
	}

	private static ReviewFile failed(String path, FileKind kind, Resource resource, String text, Exception e) {
		LoadFailure failure = LoadFailure.of(e);
		return new ReviewFile(path, kind, resource, text, failure.message(), failure.line());
	}
}
