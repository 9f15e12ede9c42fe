/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** A small window to go to an entry by typing a part of its key, title, author or year. */
public final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(520, 380);

	private final BibtexEditor editor;
	private Text filter;
	private OutlineTree tree;

	/**
	 * Makes a window that is not open yet.
	 *
	 * @param parent
	 *            the shell it belongs to, never null
	 * @param editor
	 *            the editor whose text it outlines, never null
	 */
	public QuickOutline(Shell parent, BibtexEditor editor) {
		super(parent, SWT.RESIZE, true, true, false, false, false, null, Messages.QuickOutline_info);
		this.editor = editor;
	}

	/** There is no title, but in its place the text to filter by. */
	@Override
	protected boolean hasTitleArea() {
		return true;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = new Text(parent, SWT.SEARCH);
		filter.setMessage(Messages.Outline_filterHint);
		AccessibleName.set(filter, Messages.Outline_filterTip);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
		filter.addModifyListener(event -> show());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				goToSelection();
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				tree.viewer().getControl().setFocus();
			}
		}));
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new OutlineTree(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
		tree.viewer().addDoubleClickListener(event -> goToSelection());
		tree.viewer().getControl().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				goToSelection();
			}
		}));
		tree.onShown(model -> {
			OutlineElement here = filter.getText().isBlank() ? model.at(editor.selection().getOffset()) : null;
			OutlineElement entry = here != null && here.parent() != null ? here.parent() : here;
			tree.select(entry == null && !model.roots().isEmpty() ? model.roots().get(0) : entry);
		});
		show();
		return tree.viewer().getControl();
	}

	private void show() {
		tree.show(editor.model().current(), new OutlineOptions(
				BibtexPreferences.store().getBoolean(BibtexPreferences.OUTLINE_SORT), false, false, filter.getText())); //$NON-NLS-1$
	}

	private void goToSelection() {
		if (tree.viewer().getStructuredSelection().getFirstElement() instanceof OutlineElement element
				&& element.selection() != null) {
			close();
			editor.reveal(new Region(element.selection().offset(), element.selection().length()));
			editor.setFocus();
		}
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Control text = editor.viewer().getTextWidget();
		Rectangle area = text.getDisplay().map(text.getParent(), null, text.getBounds());
		return new Point(area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0, (area.height - size.y) / 4));
	}
}
