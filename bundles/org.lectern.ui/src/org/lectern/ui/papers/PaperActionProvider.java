/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.Map;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reference.ReferenceStyle;
import org.lectern.core.reference.ReferenceStyles;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperRange;
import org.lectern.workspace.PaperElement;

/** Puts the commands on papers into the context menu. */
public final class PaperActionProvider extends CommonActionProvider {

	private static final String PREFIX = "org.lectern.ui."; //$NON-NLS-1$

	private IWorkbenchPartSite site;

	/** Called by the navigator. */
	public PaperActionProvider() {
	}

	@Override
	public void init(ICommonActionExtensionSite extensionSite) {
		super.init(extensionSite);
		if (extensionSite.getViewSite() instanceof ICommonViewerWorkbenchSite workbenchSite) {
			site = workbenchSite.getSite();
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (site == null) {
			return;
		}
		if (arePapers()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, copyMenu());
		}
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, item("pastePapers", Messages.PaperActionProvider_paste)); //$NON-NLS-1$
		menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, item("exportPapers", Messages.PaperActionProvider_export)); //$NON-NLS-1$
		if (arePapers()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, item("deletePapers", Messages.PaperActionProvider_delete)); //$NON-NLS-1$
			menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, item("movePapers", Messages.PaperActionProvider_move)); //$NON-NLS-1$
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, statusMenu());
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, ratingMenu());
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, item("addTag", Messages.PaperActionProvider_addTag)); //$NON-NLS-1$
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS,
					item("removeTag", Messages.PaperActionProvider_removeTag)); //$NON-NLS-1$
		}
	}

	private boolean arePapers() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
				&& !selection.isEmpty() && selection.toList().stream().allMatch(element -> element instanceof PaperElement
						|| element instanceof PaperGroup || element instanceof PaperRange);
	}

	private MenuManager copyMenu() {
		MenuManager menu = new MenuManager(Messages.PaperActionProvider_copyAs, PREFIX + "copyAs"); //$NON-NLS-1$
		menu.add(item("copyKeys", Messages.PaperActionProvider_key)); //$NON-NLS-1$
		menu.add(item("copyCitation", Messages.PaperActionProvider_citation)); //$NON-NLS-1$
		menu.add(item("copyBibtex", Messages.PaperActionProvider_bibtex)); //$NON-NLS-1$
		MenuManager references = new MenuManager(Messages.PaperActionProvider_reference, PREFIX + "copyReferenceAs"); //$NON-NLS-1$
		for (ReferenceStyle style : ReferenceStyles.common()) {
			references.add(item("copyReference", style.title(), CopyReferenceHandler.STYLE, style.id())); //$NON-NLS-1$
		}
		menu.add(references);
		return menu;
	}

	private MenuManager statusMenu() {
		MenuManager menu = new MenuManager(Messages.PaperActionProvider_status, PREFIX + "status"); //$NON-NLS-1$
		Map<ReadingStatus, String> labels = Map.of(ReadingStatus.UNREAD, Messages.PaperActionProvider_unread,
				ReadingStatus.SKIMMED, Messages.PaperActionProvider_skimmed, ReadingStatus.READ,
				Messages.PaperActionProvider_read);
		for (ReadingStatus status : ReadingStatus.values()) {
			menu.add(item("setReadingStatus", labels.get(status), SetStatusHandler.STATUS, status.id())); //$NON-NLS-1$
		}
		return menu;
	}

	private MenuManager ratingMenu() {
		MenuManager menu = new MenuManager(Messages.PaperActionProvider_rating, PREFIX + "rating"); //$NON-NLS-1$
		for (int rating = Rating.BEST; rating >= 0; rating--) {
			menu.add(item("setRating", rating == 0 ? Messages.PaperActionProvider_noRating : Rating.stars(rating), //$NON-NLS-1$
					SetRatingHandler.RATING, Integer.toString(rating)));
		}
		return menu;
	}

	private CommandContributionItem item(String command, String label) {
		return item(command, label, null, null);
	}

	private CommandContributionItem item(String command, String label, String parameter, String value) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(site,
				PREFIX + command + (value == null ? "" : '.' + value), PREFIX + command, CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
		item.label = label;
		if (parameter != null) {
			item.parameters = Map.of(parameter, value);
		}
		return new CommandContributionItem(item);
	}
}
