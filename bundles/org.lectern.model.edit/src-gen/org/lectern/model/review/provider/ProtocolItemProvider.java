/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage;

/**
 * This is the item provider adapter for a {@link org.lectern.model.review.Protocol} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ProtocolItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProtocolItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Protocol_formatVersion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Protocol_formatVersion_feature", "_UI_Protocol_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 ReviewPackage.Literals.PROTOCOL__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Protocol_title_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Protocol_title_feature", "_UI_Protocol_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 ReviewPackage.Literals.PROTOCOL__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__RESEARCH_QUESTIONS);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__CRITERIA);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__REVIEWERS);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__FORMS);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__CHECK_PROFILE);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__SUPPRESSIONS);
			childrenFeatures.add(ReviewPackage.Literals.PROTOCOL__ANNOTATION_SCHEMES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Protocol.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Protocol")); //$NON-NLS-1$
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		Protocol protocol = (Protocol)object;
		return getString("_UI_Protocol_type") + " " + protocol.getFormatVersion(); //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Protocol.class)) {
			case ReviewPackage.PROTOCOL__FORMAT_VERSION:
			case ReviewPackage.PROTOCOL__TITLE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS:
			case ReviewPackage.PROTOCOL__CRITERIA:
			case ReviewPackage.PROTOCOL__REVIEWERS:
			case ReviewPackage.PROTOCOL__FORMS:
			case ReviewPackage.PROTOCOL__CHECK_PROFILE:
			case ReviewPackage.PROTOCOL__SUPPRESSIONS:
			case ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__RESEARCH_QUESTIONS,
				 ReviewFactory.eINSTANCE.createResearchQuestion()));

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__CRITERIA,
				 ReviewFactory.eINSTANCE.createCriterion()));

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__REVIEWERS,
				 ReviewFactory.eINSTANCE.createReviewer()));

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__FORMS,
				 ReviewFactory.eINSTANCE.createNoteForm()));

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__CHECK_PROFILE,
				 ReviewFactory.eINSTANCE.createCheckProfile()));

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__SUPPRESSIONS,
				 ReviewFactory.eINSTANCE.createSuppression()));

		newChildDescriptors.add
			(createChildParameter
				(ReviewPackage.Literals.PROTOCOL__ANNOTATION_SCHEMES,
				 ReviewFactory.eINSTANCE.createAnnotationScheme()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ReviewEditPlugin.INSTANCE;
	}

}
