/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Shows label, comment and relations of the passages under the pointer, or the relation that is drawn there. */
final class PassageHover extends DefaultToolTip {

	private static final int BELOW = 18;

	private final PassageView view;
	private AnnotatedText shown;

	PassageHover(PassageView view) {
		super(view.control(), ToolTip.NO_RECREATE, false);
		this.view = view;
		setShift(new Point(0, BELOW));
	}

	void show(AnnotatedText annotated) {
		shown = annotated;
	}

	/** Returns the relation under the pointer, where there is no passage; null for none. */
	private RelationLink linkAt(Event event) {
		return shown == null || !at(event).isEmpty() ? null : view.linkAt(new Point(event.x, event.y));
	}

	private List<PlacedAnnotation> at(Event event) {
		return shown == null ? List.of() : view.at(new Point(event.x, event.y));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		RelationLink link = linkAt(event);
		return link == null ? at(event) : link;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return (!at(event).isEmpty() || linkAt(event) != null) && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		RelationLink link = linkAt(event);
		return link != null ? shown.describe(link) : at(event).stream().map(shown::describe).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}
}
