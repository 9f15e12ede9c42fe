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

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.model.review.Annotation;
import org.lectern.ui.AccessibleName;

/** The comment of the one annotation that is chosen. */
final class CommentField {

	private final Text text;
	private Annotation annotation;
	private boolean showing;

	/**
	 * Makes the field.
	 *
	 * @param typed
	 *            takes the annotation and its comment with each key
	 * @param left
	 *            is called when the user goes elsewhere
	 */
	CommentField(Composite parent, FormToolkit toolkit, BiConsumer<Annotation, String> typed, Runnable left) {
		text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER); //$NON-NLS-1$
		AccessibleName.set(text, Messages.CommentField_name);
		text.addListener(SWT.Modify, event -> {
			if (!showing && annotation != null) {
				typed.accept(annotation, text.getText().replace("\r\n", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		text.addListener(SWT.FocusOut, event -> left.run());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // a tab is no part of a comment
			}
		});
	}

	Text control() {
		return text;
	}

	/** Shows the comment of an annotation; null for none. The caret stays where the same text is shown. */
	void show(Annotation shown) {
		showing = true;
		try {
			annotation = shown;
			text.setEnabled(shown != null);
			String comment = shown == null || shown.getComment() == null ? "" : shown.getComment(); //$NON-NLS-1$
			if (!comment.equals(text.getText().replace("\r\n", "\n"))) { //$NON-NLS-1$ //$NON-NLS-2$
				text.setText(comment);
			}
		} finally {
			showing = false;
		}
	}
}
