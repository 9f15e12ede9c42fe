/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.bibtex.syntax.TextNode;
import org.lectern.ui.bibtex.editor.BibtexListener;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;

/**
 * Makes what takes several lines foldable: entries, comments, the preamble, and macros that are defined one after the
 * other. What is folded stays so while the text changes around it.
 */
public final class FoldingStructure implements BibtexListener {

	/** The most that can be folded; in larger files the columns beside the text would be slow. */
	private static final int MOST = 20_000;

	private final ProjectionViewer viewer;

	/**
	 * Makes the structure.
	 *
	 * @param viewer
	 *            the viewer, which may fold or not, never null
	 */
	public FoldingStructure(ProjectionViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void reconciled(BibtexSnapshot snapshot) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Position, Boolean> wanted = new HashMap<>();
		try {
			for (Position region : regions(snapshot, viewer.getDocument())) {
				wanted.put(region, Boolean.TRUE);
			}
		} catch (BadLocationException e) {
			// the document has changed again already, and is looked at again soon
			return;
		}
		List<Annotation> deleted = new ArrayList<>();
		for (Iterator<Annotation> present = model.getAnnotationIterator(); present.hasNext();) {
			Annotation annotation = present.next();
			if (annotation instanceof ProjectionAnnotation && wanted.remove(model.getPosition(annotation)) == null) {
				deleted.add(annotation);
			}
		}
		if (!deleted.isEmpty() || !wanted.isEmpty()) {
			Map<Annotation, Position> added = new HashMap<>();
			wanted.keySet().forEach(position -> added.put(new ProjectionAnnotation(), position));
			model.modifyAnnotations(deleted.toArray(Annotation[]::new), added, null);
		}
	}

	private static List<Position> regions(BibtexSnapshot snapshot, IDocument document) throws BadLocationException {
		List<Position> regions = new ArrayList<>();
		int start = -1;
		int end = -1;
		for (BibNode node : snapshot.syntax().nodes()) {
			if (node instanceof StringNode) {
				start = start < 0 ? node.offset() : start;
				end = node.end();
			} else if (!(node instanceof TextNode) || !node.range().in(snapshot.text()).isBlank()) {
				add(start, end, document, regions);
				start = -1;
				if (!(node instanceof TextNode)) {
					add(node.offset(), node.end(), document, regions);
				}
			}
			if (regions.size() >= MOST) {
				return List.of();
			}
		}
		add(start, end, document, regions);
		return regions;
	}

	/** Adds whole lines, where there is more than one. */
	private static void add(int start, int end, IDocument document, List<Position> regions) throws BadLocationException {
		if (start < 0) {
			return;
		}
		int first = document.getLineOfOffset(start);
		int last = document.getLineOfOffset(end);
		if (last > first) {
			int offset = document.getLineOffset(first);
			int lineEnd = document.getLineOffset(last) + document.getLineLength(last);
			regions.add(new Position(offset, lineEnd - offset));
		}
	}
}
