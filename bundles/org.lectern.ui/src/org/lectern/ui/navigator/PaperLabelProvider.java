/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.lectern.ui.LecternImages;
import org.lectern.workspace.PaperElement;

/** Shows papers, groups of papers, and the projects and files they are in. */
public final class PaperLabelProvider extends LabelProvider
		implements ICommonLabelProvider, IStyledLabelProvider, IToolTipProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final WorkbenchLabelProvider resources = new WorkbenchLabelProvider();
	private final PaperStore store = PaperStore.acquire();
	/** Null in navigators of other kinds, which show papers below their files. */
	private ArrangedReviews reviews;

	/** Called by the navigator. */
	public PaperLabelProvider() {
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		if (PaperGroupContentProvider.ID.equals(site.getExtension().getId())) {
			reviews = ArrangedReviews.acquire(site.getExtensionStateModel());
		}
	}

	@Override
	public String getText(Object element) {
		if (element instanceof PaperElement paper) {
			return label(paper);
		}
		if (element instanceof PaperGroup group) {
			return GroupLabel.of(group);
		}
		if (element instanceof PaperRange range) {
			return range.label();
		}
		return element instanceof IResource ? resources.getText(element) : null;
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof PaperElement paper) {
			StyledString text = new StyledString(label(paper));
			return showsTitlesOnly() ? text
					: text.append("  " + paper.reference().key(), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
		}
		if (element instanceof PaperGroup group) {
			return counted(new StyledString(GroupLabel.of(group)), group);
		}
		if (element instanceof PaperRange range) {
			return new StyledString(range.label(), StyledString.QUALIFIER_STYLER);
		}
		if (element instanceof IFile file && reviews != null) {
			return counted(resources.getStyledText(file), file);
		}
		return element instanceof IResource ? resources.getStyledText(element) : new StyledString();
	}

	private StyledString counted(StyledString text, Object group) {
		ArrangedReview review = reviews == null ? null : reviews.reviewOf(group);
		return review == null ? text
				: text.append(" (" + review.size(group) + ')', StyledString.COUNTER_STYLER); //$NON-NLS-1$
	}

	private boolean showsTitlesOnly() {
		return reviews != null && reviews.showsTitlesOnly();
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof PaperElement paper) {
			return images.get(decorated(LecternImages.PAPER, severity(paper.file().getProject(), paper)));
		}
		if (element instanceof PaperGroup group) {
			ArrangedReview review = reviews == null ? null : reviews.reviewOf(group);
			return images.get(decorated(LecternImages.GROUP, review == null ? -1 : review.severity(group)));
		}
		if (element instanceof PaperRange) {
			return images.get(LecternImages.GROUP);
		}
		if (element instanceof IResource resource) {
			return decorated(resources.getImage(resource), severity(resource.getProject(), resource));
		}
		return null;
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof PaperElement paper ? wholeLabel(paper) + '\n' + getDescription(paper) : null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof PaperElement paper
				? paper.reference().key() + " \u2014 " + paper.file().getFullPath().makeRelative() //$NON-NLS-1$
				: null;
	}

	private String label(PaperElement paper) {
		PaperSummary summary = summary(paper);
		return summary != null && showsTitlesOnly() ? summary.title() : wholeLabel(paper);
	}

	private String wholeLabel(PaperElement paper) {
		PaperSummary summary = summary(paper);
		return summary == null ? paper.reference().key() : summary.label();
	}

	private PaperSummary summary(PaperElement paper) {
		ReviewPapers papers = store.papers(paper.file().getProject());
		return papers == null ? null : papers.summary(paper);
	}

	private int severity(IProject project, Object element) {
		ReviewPapers papers = store.papers(project);
		return papers == null ? -1 : papers.severity(element);
	}

	private Image decorated(Image base, int severity) {
		return base == null || overlay(severity) == null ? base
				: images.get(decorated(ImageDescriptor.createFromImage(base), severity));
	}

	private static String overlay(int severity) {
		return switch (severity) {
		case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
		case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
		default -> null;
		};
	}

	private static ImageDescriptor decorated(ImageDescriptor base, int severity) {
		String name = overlay(severity);
		if (name == null) {
			return base;
		}
		ImageDescriptor overlay = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
		return new DecorationOverlayIcon(base, overlay, IDecoration.BOTTOM_LEFT);
	}

	@Override
	public void restoreState(IMemento memento) {
		// labels have no state
	}

	@Override
	public void saveState(IMemento memento) {
		// labels have no state
	}

	@Override
	public void dispose() {
		images.dispose();
		resources.dispose();
		store.release();
		if (reviews != null) {
			reviews.release();
		}
		super.dispose();
	}
}
