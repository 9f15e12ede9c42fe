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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.ui.bibtex.BibtexImages;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexListener;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;

/**
 * The outline of the text in an editor: entries with their fields, macros, comments; sorted, grouped and filtered as the
 * user wants, and linked with the caret.
 */
public final class BibtexOutlinePage extends Page implements IContentOutlinePage {

	private static final String GROUP = "outline.group"; //$NON-NLS-1$
	private static final String ENTRIES = "outline.entries"; //$NON-NLS-1$

	private final BibtexEditor editor;
	private final BibtexListener listener = this::show;
	private final ISelectionChangedListener caretMoved = event -> followCaret();
	private Composite area;
	private Text filter;
	private OutlineTree tree;
	private BibtexSnapshot snapshot;
	/** Whether the selection of the tree changes because the caret moved, or the other way round. */
	private boolean following;

	/**
	 * Makes the page.
	 *
	 * @param editor
	 *            the editor whose text it outlines, never null
	 */
	public BibtexOutlinePage(BibtexEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Outline_filterHint);
		filter.setToolTipText(Messages.Outline_filterTip);
		filter.addModifyListener(event -> show(snapshot));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = new OutlineTree(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
		tree.onShown(model -> followCaret());
		tree.viewer().addSelectionChangedListener(event -> goTo(event.getStructuredSelection()));
		tree.viewer().addDoubleClickListener(event -> editor.setFocus());
		IToolBarManager tools = getSite().getActionBars().getToolBarManager();
		tools.add(toggle(BibtexPreferences.OUTLINE_SORT, Messages.Outline_sort, "sort")); //$NON-NLS-1$
		tools.add(toggle(GROUP, Messages.Outline_group, "group")); //$NON-NLS-1$
		tools.add(toggle(ENTRIES, Messages.Outline_onlyEntries, "article")); //$NON-NLS-1$
		tools.add(toggle(BibtexPreferences.OUTLINE_LINK, Messages.Outline_link, "link")); //$NON-NLS-1$
		getSite().setSelectionProvider(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caretMoved);
		}
		editor.model().addListener(listener);
	}

	private IAction toggle(String preference, String label, String image) {
		IPreferenceStore store = BibtexPreferences.store();
		Action action = new Action(label, IAction.AS_CHECK_BOX) {

			@Override
			public void run() {
				store.setValue(preference, isChecked());
				show(snapshot);
			}
		};
		action.setId(BibtexPreferences.PLUGIN + '.' + preference);
		action.setToolTipText(label);
		action.setImageDescriptor(BibtexImages.describe(image));
		action.setChecked(store.getBoolean(preference));
		return action;
	}

	private void show(BibtexSnapshot read) {
		snapshot = read;
		IPreferenceStore store = BibtexPreferences.store();
		if (!area.isDisposed()) {
			tree.show(read, new OutlineOptions(store.getBoolean(BibtexPreferences.OUTLINE_SORT), store.getBoolean(GROUP), store.getBoolean(ENTRIES),
					filter.getText()));
		}
	}

	private void goTo(IStructuredSelection selection) {
		if (!following && selection.getFirstElement() instanceof OutlineElement element && element.selection() != null) {
			SourceRange range = element.selection();
			if (range.end() <= editor.document().getLength()) {
				following = true;
				try {
					editor.reveal(new Region(range.offset(), range.length()));
				} finally {
					following = false;
				}
			}
		}
	}

	private void followCaret() {
		if (following || tree.model() == null || area.isDisposed() || !BibtexPreferences.store().getBoolean(BibtexPreferences.OUTLINE_LINK)
				|| editor.viewer() == null) {
			return;
		}
		following = true;
		try {
			OutlineElement element = tree.model().at(editor.selection().getOffset());
			// a field is selected only where its entry is open: to open each entry one goes through would be a nuisance
			while (element != null && element.parent() != null && element.kind() == OutlineElement.Kind.FIELD
					&& !tree.viewer().getExpandedState(element.parent())) {
				element = element.parent();
			}
			tree.select(element);
		} finally {
			following = false;
		}
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (editor.model() != null) {
			editor.model().removeListener(listener);
		}
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caretMoved);
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener changed) {
		tree.viewer().addSelectionChangedListener(changed);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.viewer().getSelection();
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener changed) {
		tree.viewer().removeSelectionChangedListener(changed);
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.viewer().setSelection(selection);
	}
}
